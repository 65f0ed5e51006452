import type { Open } from "../../lib/open.ts";

/** When a meter goes back to zero. */
export const TypesResetUsage = {
  ResetUsageBillingPeriod: "BILLING_PERIOD",
  ResetUsageNever: "NEVER",
} as const;
/** When a meter goes back to zero. */
export type TypesResetUsage = Open<(typeof TypesResetUsage)[keyof typeof TypesResetUsage]>;
