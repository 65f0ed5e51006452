/** What `downloadPicture` takes. */
export interface DownloadPictureRequest {
  /** `id` of the request. */
  id: string;
}
