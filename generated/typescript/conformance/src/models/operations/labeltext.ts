/** What `labelText` takes. */
export interface LabelTextRequest {
  /** `color` of the request. */
  color: string;
}
