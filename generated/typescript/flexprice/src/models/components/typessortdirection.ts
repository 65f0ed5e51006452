import type { Open } from "../../lib/open.ts";

/** Whether the smallest or the largest value comes first. */
export const TypesSortDirection = {
  SortDirectionAsc: "asc",
  SortDirectionDesc: "desc",
} as const;
/** Whether the smallest or the largest value comes first. */
export type TypesSortDirection = Open<(typeof TypesSortDirection)[keyof typeof TypesSortDirection]>;
