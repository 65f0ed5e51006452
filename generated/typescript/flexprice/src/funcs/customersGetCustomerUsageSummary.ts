import type { FlexpriceCore } from "../core.ts";
import { type UsualError, usualErrors } from "../errors.ts";
import { call } from "../lib/call.ts";
import type { SDKError } from "../lib/errors.ts";
import type { Operation } from "../lib/operation.ts";
import type { RequestOptions } from "../lib/options.ts";
import { followRedirects } from "../lib/redirect.ts";
import type { Result } from "../lib/result.ts";
import { formStyle } from "../lib/styles.ts";
import {
  type DtoCustomerUsageSummaryResponse,
  dtoCustomerUsageSummaryResponseSchema,
} from "../models/components/dtocustomerusagesummaryresponse.ts";
import type { GetCustomerUsageSummaryRequest } from "../models/operations/getcustomerusagesummary.ts";

const operation: Operation = {
  method: "GET",
  path: "/customers/usage",
  idempotent: true,
  follow: followRedirects,
  security: [["apiKeyAuth"]],
  parameters: [
    { name: "customerId", wire: "customer_id" },
    { name: "customerLookupKey", wire: "customer_lookup_key" },
    { name: "featureIds", wire: "feature_ids", style: formStyle },
    { name: "featureLookupKeys", wire: "feature_lookup_keys", style: formStyle },
    { name: "subscriptionIds", wire: "subscription_ids", style: formStyle },
  ],
  responses: { "200": { type: dtoCustomerUsageSummaryResponseSchema } },
  errors: usualErrors,
};

/**
 * What `customersGetCustomerUsageSummary` can end with: what the API documents, and what any call
 * can meet.
 */
export type CustomersGetCustomerUsageSummaryError = UsualError | SDKError;

/**
 * Sum up the usage of a customer
 *
 * Tells how much of each feature one customer has used in this period. The customer is named by `customer_lookup_key`
 * or by `customer_id`.
 */
export function customersGetCustomerUsageSummary(
  client: FlexpriceCore,
  request?: GetCustomerUsageSummaryRequest,
  options?: RequestOptions,
): Promise<Result<DtoCustomerUsageSummaryResponse, CustomersGetCustomerUsageSummaryError>> {
  return call(client, operation, request, options);
}
