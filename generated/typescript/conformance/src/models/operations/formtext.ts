/** What `formText` takes. */
export interface FormTextRequest {
  /** `color` of the request. */
  color?: string | undefined;
}
