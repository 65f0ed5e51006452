/** The response body of `describe` and the payload of `described`. */
export interface Answer {
  text?: string | undefined;
}
