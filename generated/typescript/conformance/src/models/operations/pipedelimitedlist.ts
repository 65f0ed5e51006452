/** What `pipeDelimitedList` takes. */
export interface PipeDelimitedListRequest {
  /** `color` of the request. */
  color?: string[] | undefined;
}
