/** What `labelExplodedList` takes. */
export interface LabelExplodedListRequest {
  /** `color` of the request. */
  color: string[];
}
