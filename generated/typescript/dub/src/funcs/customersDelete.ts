import type { DubCore } from "../core.ts";
import { type UsualError, usualErrors } from "../errors.ts";
import { call } from "../lib/call.ts";
import type { SDKError } from "../lib/errors.ts";
import type { Operation } from "../lib/operation.ts";
import type { RequestOptions } from "../lib/options.ts";
import { fillPath } from "../lib/path.ts";
import type { Result } from "../lib/result.ts";
import {
  type DeleteCustomerResponseBody,
  deleteCustomerResponseBodySchema,
} from "../models/operations/deletecustomer.ts";

const operation: Operation = {
  method: "DELETE",
  path: "/customers/{id}",
  fill: fillPath,
  idempotent: true,
  security: [["token"]],
  parameters: [{ name: "id", in: "path" }],
  responses: { "200": { type: deleteCustomerResponseBodySchema } },
  errors: usualErrors,
};

/** What `customersDelete` can end with: what the API documents, and what any call can meet. */
export type CustomersDeleteError = UsualError | SDKError;

/**
 * Remove a customer
 *
 * Removes one customer from your workspace.
 */
export function customersDelete(
  client: DubCore,
  id: string,
  options?: RequestOptions,
): Promise<Result<DeleteCustomerResponseBody, CustomersDeleteError>> {
  return call(client, operation, { id }, options);
}
