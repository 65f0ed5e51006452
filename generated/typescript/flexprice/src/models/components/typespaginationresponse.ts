/** Where a page stands in the whole list. */
export interface TypesPaginationResponse {
  /** How many entries make a page. */
  limit?: number | undefined;
  /** How many entries stand in front of the page. */
  offset?: number | undefined;
  /** How many entries the whole list has. */
  total?: number | undefined;
}
