/** What `original` takes. */
export interface OriginalRequest {
  /** `id` of the request. */
  id: string;
}
