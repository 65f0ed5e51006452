/** What `setCaption` takes. */
export interface SetCaptionRequest {
  /** `id` of the request. */
  id: string;
  /** What is sent. */
  requestBody: string;
}
