import type { Open } from "../../lib/open.ts";

/** How far a credit transfer is. */
export const TypesApplicationStatus = {
  ApplicationStatusApplied: "applied",
  ApplicationStatusFailed: "failed",
  ApplicationStatusPending: "pending",
  ApplicationStatusSkipped: "skipped",
  ApplicationStatusCancelled: "cancelled",
} as const;
/** How far a credit transfer is. */
export type TypesApplicationStatus = Open<
  (typeof TypesApplicationStatus)[keyof typeof TypesApplicationStatus]
>;
