/** What `selectPictures` takes. */
export interface SelectPicturesRequest {
  /** `selector` of the request. */
  selector?: string | undefined;
}
