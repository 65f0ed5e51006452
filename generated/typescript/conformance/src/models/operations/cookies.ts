/** What `cookies` takes. */
export interface CookiesRequest {
  /** `session` of the request. */
  session?: string | undefined;
  /** `ids` of the request. */
  ids?: number[] | undefined;
}
