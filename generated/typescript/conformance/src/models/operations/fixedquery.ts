/** What `fixedQuery` takes. */
export interface FixedQueryRequest {
  /** `q` of the request. */
  q?: string | undefined;
}
