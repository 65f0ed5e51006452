import type { Open } from "../../lib/open.ts";

/** How often counted usage goes back to zero. */
export const TypesEntitlementUsageResetPeriod = {
  EntitlementUsageResetPeriodMonthly: "MONTHLY",
  EntitlementUsageResetPeriodAnnual: "ANNUAL",
  EntitlementUsageResetPeriodWeekly: "WEEKLY",
  EntitlementUsageResetPeriodDaily: "DAILY",
  EntitlementUsageResetPeriodQuarter: "QUARTERLY",
  EntitlementUsageResetPeriodHalfYear: "HALF_YEARLY",
  EntitlementUsageResetPeriodNever: "NEVER",
} as const;
/** How often counted usage goes back to zero. */
export type TypesEntitlementUsageResetPeriod = Open<
  (typeof TypesEntitlementUsageResetPeriod)[keyof typeof TypesEntitlementUsageResetPeriod]
>;
