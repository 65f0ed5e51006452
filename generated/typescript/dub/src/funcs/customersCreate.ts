import type { DubCore } from "../core.ts";
import { type UsualError, usualErrors } from "../errors.ts";
import { jsonBody } from "../lib/body.ts";
import { call } from "../lib/call.ts";
import type { SDKError } from "../lib/errors.ts";
import type { Operation } from "../lib/operation.ts";
import type { RequestOptions } from "../lib/options.ts";
import type { Result } from "../lib/result.ts";
import type {
  CreateCustomerRequestBody,
  CreateCustomerResponseBody,
} from "../models/operations/createcustomer.ts";
import { customerSchema } from "../models/operations/getcustomers.ts";

const operation: Operation = {
  method: "POST",
  path: "/customers",
  security: [["token"]],
  body: { name: "requestBody", encode: jsonBody },
  responses: { "201": { type: customerSchema } },
  errors: usualErrors,
};

/** What `customersCreate` can end with: what the API documents, and what any call can meet. */
export type CustomersCreateError = UsualError | SDKError;

/**
 * Add a customer
 *
 * Adds one customer to your workspace. Track a lead at `/track/lead` instead.
 *
 * @deprecated This will be removed in a future release, please migrate away from it as soon as possible.
 */
export function customersCreate(
  client: DubCore,
  request?: CreateCustomerRequestBody,
  options?: RequestOptions,
): Promise<Result<CreateCustomerResponseBody, CustomersCreateError>> {
  return call(client, operation, { requestBody: request }, options);
}
