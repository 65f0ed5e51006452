/** What `mapInQuery` takes. */
export interface MapInQueryRequest {
  /** `labels` of the request. */
  labels?: Record<string, string> | undefined;
}
