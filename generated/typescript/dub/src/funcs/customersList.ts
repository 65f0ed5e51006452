import type { DubCore } from "../core.ts";
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
  parameters: [
    { name: "email" },
    { name: "externalId" },
    { name: "search" },
    { name: "country" },
    { name: "linkId" },
    { name: "includeExpandedFields" },
    { name: "sortBy" },
    { name: "sortOrder" },
    { name: "page" },
    { name: "pageSize" },
  ],
  responses: { "200": { type: { list: "any" } } },
  errors: usualErrors,
};

/** What `customersList` can end with: what the API documents, and what any call can meet. */
export type CustomersListError = UsualError | SDKError;

/**
 * List customers
 *
 * Lists one page of the customers of your workspace.
 *
 * Where several of `email`, `externalId` and `search` are given, the first in this order counts.
 */
export function customersList(
  client: DubCore,
  request?: GetCustomersRequest,
  options?: RequestOptions,
): Promise<Result<GetCustomersResponseBody[], CustomersListError>> {
  return call(client, operation, request, options);
}
