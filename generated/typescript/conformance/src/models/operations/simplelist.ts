/** What `simpleList` takes. */
export interface SimpleListRequest {
  /** `color` of the request. */
  color: string[];
}
