/** What `simpleText` takes. */
export interface SimpleTextRequest {
  /** `color` of the request. */
  color: string;
}
