import type { Schema } from "../../lib/schema.ts";
import { type DtoAggregatedFeature, dtoAggregatedFeatureSchema } from "./dtoaggregatedfeature.ts";

/** Everything that a customer may use. */
export interface DtoCustomerEntitlementsResponse {
  /** Flexprice's id of the customer. */
  customerId?: string | undefined;
  /** The features, each with its limits. */
  features?: DtoAggregatedFeature[] | undefined;
}

/** How `DtoCustomerEntitlementsResponse` travels as JSON. */
export const dtoCustomerEntitlementsResponseSchema: Schema = {
  fields: { features: { list: dtoAggregatedFeatureSchema } },
  wire: { customerId: "customer_id" },
};
