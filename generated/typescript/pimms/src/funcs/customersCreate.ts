import type { PimmsCore } from "../core.ts";
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
 * Adds one customer to your workspace under an id of yours.
 *
 * @deprecated Track a lead at `/track/lead` instead; this records the customer as well.
 */
export function customersCreate(
  client: PimmsCore,
  request?: CreateCustomerRequestBody,
  options?: RequestOptions,
): Promise<Result<CreateCustomerResponseBody, CustomersCreateError>> {
  return call(client, operation, { requestBody: request }, options);
}
