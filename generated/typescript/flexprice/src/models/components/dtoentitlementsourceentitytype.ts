import type { Open } from "../../lib/open.ts";

/** What an entitlement comes from. */
export const DtoEntitlementSourceEntityType = {
  EntitlementSourceEntityTypePlan: "plan",
  EntitlementSourceEntityTypeAddon: "addon",
  EntitlementSourceEntityTypeSubscription: "subscription",
} as const;
/** What an entitlement comes from. */
export type DtoEntitlementSourceEntityType = Open<
  (typeof DtoEntitlementSourceEntityType)[keyof typeof DtoEntitlementSourceEntityType]
>;
