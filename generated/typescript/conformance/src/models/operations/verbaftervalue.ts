/** What `verbAfterValue` takes. */
export interface VerbAfterValueRequest {
  /** `name` of the request. */
  name: string;
}
