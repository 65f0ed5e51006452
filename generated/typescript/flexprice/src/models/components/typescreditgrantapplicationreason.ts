import type { Open } from "../../lib/open.ts";

/** Why a customer receives credit. */
export const TypesCreditGrantApplicationReason = {
  ApplicationReasonFirstTimeRecurringCreditGrant: "first_time_recurring_credit_grant",
  ApplicationReasonRecurringCreditGrant: "recurring_credit_grant",
  ApplicationReasonOnetimeCreditGrant: "onetime_credit_grant",
} as const;
/** Why a customer receives credit. */
export type TypesCreditGrantApplicationReason = Open<
  (typeof TypesCreditGrantApplicationReason)[keyof typeof TypesCreditGrantApplicationReason]
>;
