/** Lets only some events count. */
export interface MeterFilter {
  /** Event property to look at, on the first level only. */
  key?: string | undefined;
  /** Values of the property that count, all others do not. */
  values?: string[] | undefined;
}
