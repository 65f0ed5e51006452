import type { PimmsCore } from "../core.ts";
import { type UsualError, usualErrors } from "../errors.ts";
import { call } from "../lib/call.ts";
import type { SDKError } from "../lib/errors.ts";
import type { Operation } from "../lib/operation.ts";
import type { RequestOptions } from "../lib/options.ts";
import { fillPath } from "../lib/path.ts";
import { followRedirects } from "../lib/redirect.ts";
import type { Result } from "../lib/result.ts";
import type { GetCustomerRequest, GetCustomerResponseBody } from "../models/operations/getcustomer.ts";
import { customerSchema } from "../models/operations/getcustomers.ts";

const operation: Operation = {
  method: "GET",
  path: "/customers/{id}",
  fill: fillPath,
  idempotent: true,
  follow: followRedirects,
  security: [["token"]],
  parameters: [{ name: "id", in: "path" }, { name: "includeExpandedFields" }],
  responses: { "200": { type: customerSchema } },
  errors: usualErrors,
};

/** What `customersGet` can end with: what the API documents, and what any call can meet. */
export type CustomersGetError = UsualError | SDKError;

/**
 * Fetch a customer
 *
 * Fetches one customer, by the id Pimms gave or by yours.
 */
export function customersGet(
  client: PimmsCore,
  request: GetCustomerRequest,
  options?: RequestOptions,
): Promise<Result<GetCustomerResponseBody, CustomersGetError>> {
  return call(client, operation, request, options);
}
