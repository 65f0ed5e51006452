/** What `formList` takes. */
export interface FormListRequest {
  /** `color` of the request. */
  color?: string[] | undefined;
}
