/** What `labelList` takes. */
export interface LabelListRequest {
  /** `color` of the request. */
  color: string[];
}
