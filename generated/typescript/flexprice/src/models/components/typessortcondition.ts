import type { TypesSortDirection } from "./typessortdirection.ts";

/** One field to sort by. */
export interface TypesSortCondition {
  /** Whether the smallest or the largest value comes first. */
  direction?: TypesSortDirection | undefined;
  /** Name of the field. */
  field?: string | undefined;
}
