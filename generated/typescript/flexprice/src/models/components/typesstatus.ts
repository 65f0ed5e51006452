import type { Open } from "../../lib/open.ts";

/** Whether a record is in use, put away or removed. */
export const TypesStatus = {
  StatusPublished: "published",
  StatusDeleted: "deleted",
  StatusArchived: "archived",
} as const;
/** Whether a record is in use, put away or removed. */
export type TypesStatus = Open<(typeof TypesStatus)[keyof typeof TypesStatus]>;
