import type { PimmsCore } from "../core.ts";
import { type UsualError, usualErrors } from "../errors.ts";
import { jsonBody } from "../lib/body.ts";
import { call } from "../lib/call.ts";
import type { SDKError } from "../lib/errors.ts";
import type { Operation } from "../lib/operation.ts";
import type { RequestOptions } from "../lib/options.ts";
import { fillPath } from "../lib/path.ts";
import type { Result } from "../lib/result.ts";
import { customerSchema } from "../models/operations/getcustomers.ts";
import type {
  UpdateCustomerRequest,
  UpdateCustomerResponseBody,
} from "../models/operations/updatecustomer.ts";

const operation: Operation = {
  method: "PATCH",
  path: "/customers/{id}",
  fill: fillPath,
  security: [["token"]],
  parameters: [{ name: "id", in: "path" }, { name: "includeExpandedFields" }],
  body: { name: "requestBody", encode: jsonBody },
  responses: { "200": { type: customerSchema } },
  errors: usualErrors,
};

/** What `customersUpdate` can end with: what the API documents, and what any call can meet. */
export type CustomersUpdateError = UsualError | SDKError;

/**
 * Change a customer
 *
 * Changes the fields that are sent and leaves the others as they are.
 */
export function customersUpdate(
  client: PimmsCore,
  request: UpdateCustomerRequest,
  options?: RequestOptions,
): Promise<Result<UpdateCustomerResponseBody, CustomersUpdateError>> {
  return call(client, operation, request, options);
}
