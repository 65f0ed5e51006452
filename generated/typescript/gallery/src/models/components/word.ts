/** The response body of `describe`. */
export interface Word {
  word?: string | undefined;
}
