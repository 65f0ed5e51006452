import type { Open } from "../../lib/open.ts";

/** How often something is billed. */
export const TypesBillingPeriod = {
  BillingPeriodMonthly: "MONTHLY",
  BillingPeriodAnnual: "ANNUAL",
  BillingPeriodWeekly: "WEEKLY",
  BillingPeriodDaily: "DAILY",
  BillingPeriodQuarter: "QUARTERLY",
  BillingPeriodHalfYear: "HALF_YEARLY",
} as const;
/** How often something is billed. */
export type TypesBillingPeriod = Open<(typeof TypesBillingPeriod)[keyof typeof TypesBillingPeriod]>;
