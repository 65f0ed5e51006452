/** What `simpleExplodedList` takes. */
export interface SimpleExplodedListRequest {
  /** `color` of the request. */
  color: string[];
}
