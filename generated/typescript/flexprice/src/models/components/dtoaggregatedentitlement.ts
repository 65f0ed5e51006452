import type { Schema } from "../../lib/schema.ts";
import type { TypesEntitlementUsageResetPeriod } from "./typesentitlementusageresetperiod.ts";

/** What a customer may do with one feature, summed over all sources. */
export interface DtoAggregatedEntitlement {
  /** Whether the feature may be used at all. */
  isEnabled?: boolean | undefined;
  /** Whether usage may go past the limit. */
  isSoftLimit?: boolean | undefined;
  /** The values granted, for a feature of type `static`. */
  staticValues?: string[] | undefined;
  /** How much may be used in one period. */
  usageLimit?: number | undefined;
  /** How often counted usage goes back to zero. */
  usageResetPeriod?: TypesEntitlementUsageResetPeriod | undefined;
}

/** How `DtoAggregatedEntitlement` travels as JSON. */
export const dtoAggregatedEntitlementSchema: Schema = {
  wire: {
    isEnabled: "is_enabled",
    isSoftLimit: "is_soft_limit",
    staticValues: "static_values",
    usageLimit: "usage_limit",
    usageResetPeriod: "usage_reset_period",
  },
};
