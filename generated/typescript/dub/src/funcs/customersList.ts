import type { DubCore } from "../core.ts";
import { call } from "../lib/call.ts";
import type { SDKError } from "../lib/errors.ts";
import type { Operation } from "../lib/operation.ts";
import type { RequestOptions } from "../lib/options.ts";
import { followRedirects } from "../lib/redirect.ts";
import type { Result } from "../lib/result.ts";
import { BadRequest } from "../models/errors/badrequest.ts";
import { Conflict } from "../models/errors/conflict.ts";
import { Forbidden } from "../models/errors/forbidden.ts";
import { InternalServerError } from "../models/errors/internalservererror.ts";
import { InviteExpired } from "../models/errors/inviteexpired.ts";
import { NotFound } from "../models/errors/notfound.ts";
import { RateLimitExceeded } from "../models/errors/ratelimitexceeded.ts";
import { Unauthorized } from "../models/errors/unauthorized.ts";
import { UnprocessableEntity } from "../models/errors/unprocessableentity.ts";
import type { GetCustomersRequest, GetCustomersResponseBody } from "../models/operations/getcustomers.ts";

const operation: Operation = {
  id: "getCustomers",
  method: "GET",
  path: "/customers",
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
  errors: {
    "400": BadRequest,
    "401": Unauthorized,
    "403": Forbidden,
    "404": NotFound,
    "409": Conflict,
    "410": InviteExpired,
    "422": UnprocessableEntity,
    "429": RateLimitExceeded,
    "500": InternalServerError,
  },
};

/** What `customersList` can end with: what the API documents, and what any call can meet. */
export type CustomersListError =
  | BadRequest
  | Unauthorized
  | Forbidden
  | NotFound
  | Conflict
  | InviteExpired
  | UnprocessableEntity
  | RateLimitExceeded
  | InternalServerError
  | SDKError;

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
