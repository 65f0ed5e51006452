import type { Schema } from "../../lib/schema.ts";
import { type DtoEntitlementSource, dtoEntitlementSourceSchema } from "./dtoentitlementsource.ts";
import { type DtoFeatureResponse, dtoFeatureResponseSchema } from "./dtofeatureresponse.ts";

/** How much a customer used of one feature. */
export interface DtoFeatureUsageSummary {
  /** What was used so far, as a decimal number. */
  currentUsage?: string | undefined;
  /** Something that customers can be allowed to use. */
  feature?: DtoFeatureResponse | undefined;
  /** Whether the feature may be used at all. */
  isEnabled?: boolean | undefined;
  /** Whether usage may go past the limit. */
  isSoftLimit?: boolean | undefined;
  /** Whether there is no limit. */
  isUnlimited?: boolean | undefined;
  /** Moment at which counting starts again. */
  nextUsageResetAt?: string | undefined;
  /** Where the limit comes from. */
  sources?: DtoEntitlementSource[] | undefined;
  /** How much may be used. */
  totalLimit?: number | undefined;
  /** Share of the limit that was used, as a decimal number. */
  usagePercent?: string | undefined;
}

/** How `DtoFeatureUsageSummary` travels as JSON. */
export const dtoFeatureUsageSummarySchema: Schema = {
  fields: { feature: dtoFeatureResponseSchema, sources: { list: dtoEntitlementSourceSchema } },
  wire: {
    currentUsage: "current_usage",
    isEnabled: "is_enabled",
    isSoftLimit: "is_soft_limit",
    isUnlimited: "is_unlimited",
    nextUsageResetAt: "next_usage_reset_at",
    totalLimit: "total_limit",
    usagePercent: "usage_percent",
  },
};
