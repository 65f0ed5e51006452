/** What `thumbnail` takes. */
export interface ThumbnailRequest {
  /** `id` of the request. */
  id: string;
  /** `quality` of the request. */
  quality: number;
}
