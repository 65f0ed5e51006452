/** What `allowReserved` takes. */
export interface AllowReservedRequest {
  /** `url` of the request. */
  url?: string | undefined;
}
