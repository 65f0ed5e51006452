/** What a filter compares with; the member that `data_type` names is read. */
export interface GithubComFlexpriceFlexpriceInternalTypesValue {
  /** Several texts. */
  array?: string[] | undefined;
  /** A truth value. */
  boolean?: boolean | undefined;
  /** A moment. */
  date?: string | undefined;
  /** A number. */
  number?: number | undefined;
  /** A text. */
  string?: string | undefined;
}
