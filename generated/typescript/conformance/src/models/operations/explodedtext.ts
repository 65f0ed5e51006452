/** What `explodedText` takes. */
export interface ExplodedTextRequest {
  /** `color` of the request. */
  color?: string | undefined;
}
