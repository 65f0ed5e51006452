import type { PimmsCore } from "../core.ts";
import { type UsualError, usualErrors } from "../errors.ts";
import { call } from "../lib/call.ts";
import type { SDKError } from "../lib/errors.ts";
import type { Operation } from "../lib/operation.ts";
import type { RequestOptions } from "../lib/options.ts";
import { followRedirects } from "../lib/redirect.ts";
import type { Result } from "../lib/result.ts";
import type { GetCustomersRequest, GetCustomersResponseBody } from "../models/operations/getcustomers.ts";

const operation: Operation = {
  method: "GET",
  path: "/customers",
  idempotent: true,
  follow: followRedirects,
  security: [["token"]],
  parameters: [{ name: "email" }, { name: "externalId" }, { name: "includeExpandedFields" }],
  responses: { "200": { type: { list: "any" } } },
  errors: usualErrors,
};

/** What `customersList` can end with: what the API documents, and what any call can meet. */
export type CustomersListError = UsualError | SDKError;

/**
 * List customers
 *
 * Lists the customers of your workspace, all of them or those that a filter matches.
 */
export function customersList(
  client: PimmsCore,
  request?: GetCustomersRequest,
  options?: RequestOptions,
): Promise<Result<GetCustomersResponseBody[], CustomersListError>> {
  return call(client, operation, request, options);
}
