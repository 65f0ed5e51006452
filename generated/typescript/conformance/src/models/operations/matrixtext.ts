/** What `matrixText` takes. */
export interface MatrixTextRequest {
  /** `color` of the request. */
  color: string;
}
