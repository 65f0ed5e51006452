/** What `requiredInQuery` takes. */
export interface RequiredInQueryRequest {
  /** `q` of the request. */
  q: string;
  /** `n` of the request. */
  n: number;
}
