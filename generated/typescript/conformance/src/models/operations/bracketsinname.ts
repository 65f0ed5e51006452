/** What `bracketsInName` takes. */
export interface BracketsInNameRequest {
  /** `ids[]` of the request. */
  ids?: string[] | undefined;
  /** `page[size]` of the request. */
  pageSize?: number | undefined;
  /** `a.b` of the request. */
  aB?: string | undefined;
}
