import type { Schema } from "../../lib/schema.ts";
import type { DtoEntitlementSourceEntityType } from "./dtoentitlementsourceentitytype.ts";
import type { TypesBillingPeriod } from "./typesbillingperiod.ts";

/** A plan, add-on or subscription that lets a customer use a feature. */
export interface DtoEntitlementSource {
  /** Id of the entitlement. */
  entitlementId?: string | undefined;
  /** Id of the plan, add-on or subscription. */
  entityId?: string | undefined;
  /** Its name. */
  entityName?: string | undefined;
  /** What an entitlement comes from. */
  entityType?: DtoEntitlementSourceEntityType | undefined;
  /** Whether this source allows the feature. */
  isEnabled?: boolean | undefined;
  /** How many of it the customer has. */
  quantity?: number | undefined;
  /** The value granted, for a feature of type `static`. */
  staticValue?: string | undefined;
  /** Subscription that brings this source. */
  subscriptionId?: string | undefined;
  /** How much this source adds to the limit. */
  usageLimit?: number | undefined;
  /** How often something is billed. */
  usageResetPeriod?: TypesBillingPeriod | undefined;
}

/** How `DtoEntitlementSource` travels as JSON. */
export const dtoEntitlementSourceSchema: Schema = {
  wire: {
    entitlementId: "entitlement_id",
    entityId: "entity_id",
    entityName: "entity_name",
    entityType: "entity_type",
    isEnabled: "is_enabled",
    staticValue: "static_value",
    subscriptionId: "subscription_id",
    usageLimit: "usage_limit",
    usageResetPeriod: "usage_reset_period",
  },
};
