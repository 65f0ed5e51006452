/** What `ignoredHeaders` takes. */
export interface IgnoredHeadersRequest {
  /** `X-Kept` of the request. */
  xKept?: string | undefined;
}
