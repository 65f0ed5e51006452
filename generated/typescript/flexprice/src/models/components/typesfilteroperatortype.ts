import type { Open } from "../../lib/open.ts";

/** How a field is compared with a value. */
export const TypesFilterOperatorType = {
  Equal: "eq",
  Contains: "contains",
  NotContains: "not_contains",
  GreaterThan: "gt",
  LessThan: "lt",
  In: "in",
  NotIn: "not_in",
  Before: "before",
  After: "after",
} as const;
/** How a field is compared with a value. */
export type TypesFilterOperatorType = Open<
  (typeof TypesFilterOperatorType)[keyof typeof TypesFilterOperatorType]
>;
