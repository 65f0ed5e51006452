/** What `explodedList` takes. */
export interface ExplodedListRequest {
  /** `color` of the request. */
  color?: string[] | undefined;
}
