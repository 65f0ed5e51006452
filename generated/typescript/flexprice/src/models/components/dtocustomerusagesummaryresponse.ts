import type { Schema } from "../../lib/schema.ts";
import { type DtoBillingPeriodInfo, dtoBillingPeriodInfoSchema } from "./dtobillingperiodinfo.ts";
import { type DtoFeatureUsageSummary, dtoFeatureUsageSummarySchema } from "./dtofeatureusagesummary.ts";
import type { TypesPaginationResponse } from "./typespaginationresponse.ts";

/** What a customer used in a period, feature by feature. */
export interface DtoCustomerUsageSummaryResponse {
  /** Flexprice's id of the customer. */
  customerId?: string | undefined;
  /** The features, each with its usage. */
  features?: DtoFeatureUsageSummary[] | undefined;
  /** Where a page stands in the whole list. */
  pagination?: TypesPaginationResponse | undefined;
  /** A span of time that is billed together. */
  period?: DtoBillingPeriodInfo | undefined;
}

/** How `DtoCustomerUsageSummaryResponse` travels as JSON. */
export const dtoCustomerUsageSummaryResponseSchema: Schema = {
  fields: { features: { list: dtoFeatureUsageSummarySchema }, period: dtoBillingPeriodInfoSchema },
  wire: { customerId: "customer_id" },
};
