/** What `matrixExplodedList` takes. */
export interface MatrixExplodedListRequest {
  /** `color` of the request. */
  color: string[];
}
