import type { FlexpriceCore } from "../core.ts";
import { type UsualError, usualErrors } from "../errors.ts";
import { modelBody } from "../lib/body.ts";
import { call } from "../lib/call.ts";
import type { SDKError } from "../lib/errors.ts";
import type { Operation } from "../lib/operation.ts";
import type { RequestOptions } from "../lib/options.ts";
import type { Result } from "../lib/result.ts";
import {
  type DtoCreateCustomerRequest,
  dtoCreateCustomerRequestSchema,
} from "../models/components/dtocreatecustomerrequest.ts";
import {
  type DtoCustomerResponse,
  dtoCustomerResponseSchema,
} from "../models/components/dtocustomerresponse.ts";

const operation: Operation = {
  method: "POST",
  path: "/customers",
  security: [["apiKeyAuth"]],
  body: { name: "customer", encode: modelBody, type: dtoCreateCustomerRequestSchema, required: true },
  responses: { "201": { type: () => dtoCustomerResponseSchema } },
  errors: usualErrors,
};

/** What `customersCreateCustomer` can end with: what the API documents, and what any call can meet. */
export type CustomersCreateCustomerError = UsualError | SDKError;

/**
 * Add a customer
 *
 * Adds a customer, such as a new account in your product, under an id of yours.
 */
export function customersCreateCustomer(
  client: FlexpriceCore,
  request: DtoCreateCustomerRequest,
  options?: RequestOptions,
): Promise<Result<DtoCustomerResponse, CustomersCreateCustomerError>> {
  return call(client, operation, { customer: request }, options);
}
