import type { FlexpriceCore } from "../core.ts";
import { type UsualError, usualErrors } from "../errors.ts";
import { call } from "../lib/call.ts";
import type { SDKError } from "../lib/errors.ts";
import type { Operation } from "../lib/operation.ts";
import type { RequestOptions } from "../lib/options.ts";
import { fillPath } from "../lib/path.ts";
import { followRedirects } from "../lib/redirect.ts";
import type { Result } from "../lib/result.ts";
import {
  type DtoCustomerResponse,
  dtoCustomerResponseSchema,
} from "../models/components/dtocustomerresponse.ts";
import type { GetCustomerRequest } from "../models/operations/getcustomer.ts";

const operation: Operation = {
  method: "GET",
  path: "/customers/{id}",
  fill: fillPath,
  idempotent: true,
  follow: followRedirects,
  security: [["apiKeyAuth"]],
  parameters: [{ name: "id", in: "path" }],
  responses: { "200": { type: () => dtoCustomerResponseSchema } },
  errors: usualErrors,
};

/** What `customersGetCustomer` can end with: what the API documents, and what any call can meet. */
export type CustomersGetCustomerError = UsualError | SDKError;

/**
 * Fetch a customer
 *
 * Fetches one customer by Flexprice's id.
 */
export function customersGetCustomer(
  client: FlexpriceCore,
  request: GetCustomerRequest,
  options?: RequestOptions,
): Promise<Result<DtoCustomerResponse, CustomersGetCustomerError>> {
  return call(client, operation, request, options);
}
