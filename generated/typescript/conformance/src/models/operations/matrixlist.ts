/** What `matrixList` takes. */
export interface MatrixListRequest {
  /** `color` of the request. */
  color: string[];
}
