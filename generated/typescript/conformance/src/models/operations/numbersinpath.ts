/** What `numbersInPath` takes. */
export interface NumbersInPathRequest {
  /** `whole` of the request. */
  whole: bigint;
  /** `real` of the request. */
  real: number;
  /** `flag` of the request. */
  flag: boolean;
}
