import type { Schema } from "../../lib/schema.ts";
import { type DtoAggregatedEntitlement, dtoAggregatedEntitlementSchema } from "./dtoaggregatedentitlement.ts";
import { type DtoEntitlementSource, dtoEntitlementSourceSchema } from "./dtoentitlementsource.ts";
import { type DtoFeatureResponse, dtoFeatureResponseSchema } from "./dtofeatureresponse.ts";

/** One feature, with what the customer may do with it and why. */
export interface DtoAggregatedFeature {
  /** What a customer may do with one feature, summed over all sources. */
  entitlement?: DtoAggregatedEntitlement | undefined;
  /** Something that customers can be allowed to use. */
  feature?: DtoFeatureResponse | undefined;
  /** Where the entitlement comes from. */
  sources?: DtoEntitlementSource[] | undefined;
}

/** How `DtoAggregatedFeature` travels as JSON. */
export const dtoAggregatedFeatureSchema: Schema = {
  fields: {
    entitlement: dtoAggregatedEntitlementSchema,
    feature: dtoFeatureResponseSchema,
    sources: { list: dtoEntitlementSourceSchema },
  },
};
