/** What `copyPicture` takes. */
export interface CopyPictureRequest {
  /** `id` of the request. */
  id: string;
}
