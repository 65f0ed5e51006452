import type { DubCore } from "../core.ts";
import { call } from "../lib/call.ts";
import type { SDKError } from "../lib/errors.ts";
import type { Operation } from "../lib/operation.ts";
import type { RequestOptions } from "../lib/options.ts";
import { fillPath } from "../lib/path.ts";
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
import type { GetCustomerRequest, GetCustomerResponseBody } from "../models/operations/getcustomer.ts";
import { customerSchema } from "../models/operations/getcustomers.ts";

const operation: Operation = {
  id: "getCustomer",
  method: "GET",
  path: "/customers/{id}",
  fill: fillPath,
  follow: followRedirects,
  security: [["token"]],
  parameters: [{ name: "id", in: "path" }, { name: "includeExpandedFields" }],
  responses: { "200": { type: () => customerSchema } },
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

/** What `customersGet` can end with: what the API documents, and what any call can meet. */
export type CustomersGetError =
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
 * Fetch a customer
 *
 * Fetches one customer, by the id Dub gave or by yours.
 */
export function customersGet(
  client: DubCore,
  request: GetCustomerRequest,
  options?: RequestOptions,
): Promise<Result<GetCustomerResponseBody, CustomersGetError>> {
  return call(client, operation, request, options);
}
