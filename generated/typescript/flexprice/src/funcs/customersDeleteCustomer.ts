import type { FlexpriceCore } from "../core.ts";
import { type UsualError, usualErrors } from "../errors.ts";
import { call } from "../lib/call.ts";
import type { SDKError } from "../lib/errors.ts";
import type { Operation } from "../lib/operation.ts";
import type { RequestOptions } from "../lib/options.ts";
import { fillPath } from "../lib/path.ts";
import type { Result } from "../lib/result.ts";
import type { DeleteCustomerRequest } from "../models/operations/deletecustomer.ts";

const operation: Operation = {
  method: "DELETE",
  path: "/customers/{id}",
  fill: fillPath,
  idempotent: true,
  security: [["apiKeyAuth"]],
  parameters: [{ name: "id", in: "path" }],
  responses: { "204": {} },
  errors: usualErrors,
};

/** What `customersDeleteCustomer` can end with: what the API documents, and what any call can meet. */
export type CustomersDeleteCustomerError = UsualError | SDKError;

/**
 * Remove a customer
 *
 * Removes one customer. The response has no body.
 */
export function customersDeleteCustomer(
  client: FlexpriceCore,
  request: DeleteCustomerRequest,
  options?: RequestOptions,
): Promise<Result<void, CustomersDeleteCustomerError>> {
  return call(client, operation, request, options);
}
