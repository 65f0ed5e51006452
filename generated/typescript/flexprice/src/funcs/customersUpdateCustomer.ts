import type { FlexpriceCore } from "../core.ts";
import { type UsualError, usualErrors } from "../errors.ts";
import { modelBody } from "../lib/body.ts";
import { call } from "../lib/call.ts";
import type { SDKError } from "../lib/errors.ts";
import type { Operation } from "../lib/operation.ts";
import type { RequestOptions } from "../lib/options.ts";
import type { Result } from "../lib/result.ts";
import {
  type DtoCustomerResponse,
  dtoCustomerResponseSchema,
} from "../models/components/dtocustomerresponse.ts";
import { dtoUpdateCustomerRequestSchema } from "../models/components/dtoupdatecustomerrequest.ts";
import type { UpdateCustomerRequest } from "../models/operations/updatecustomer.ts";

const operation: Operation = {
  method: "PUT",
  path: "/customers",
  idempotent: true,
  security: [["apiKeyAuth"]],
  parameters: [{ name: "id" }, { name: "externalCustomerId", wire: "external_customer_id" }],
  body: { name: "customer", encode: modelBody, type: dtoUpdateCustomerRequestSchema, required: true },
  responses: { "200": { type: () => dtoCustomerResponseSchema } },
  errors: usualErrors,
};

/** What `customersUpdateCustomer` can end with: what the API documents, and what any call can meet. */
export type CustomersUpdateCustomerError = UsualError | SDKError;

/**
 * Change a customer
 *
 * Changes the fields that are sent. The customer is named by `external_customer_id` or by `id`.
 */
export function customersUpdateCustomer(
  client: FlexpriceCore,
  request: UpdateCustomerRequest,
  options?: RequestOptions,
): Promise<Result<DtoCustomerResponse, CustomersUpdateCustomerError>> {
  return call(client, operation, request, options);
}
