import type { PimmsCore } from "../core.ts";
import { jsonBody } from "../lib/body.ts";
import { call } from "../lib/call.ts";
import type { SDKError } from "../lib/errors.ts";
import type { Operation } from "../lib/operation.ts";
import type { RequestOptions } from "../lib/options.ts";
import { fillPath } from "../lib/path.ts";
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
import { customerSchema } from "../models/operations/getcustomers.ts";
import type {
  UpdateCustomerRequest,
  UpdateCustomerResponseBody,
} from "../models/operations/updatecustomer.ts";

const operation: Operation = {
  id: "updateCustomer",
  method: "PATCH",
  path: "/customers/{id}",
  fill: fillPath,
  security: [["token"]],
  parameters: [{ name: "id", in: "path" }, { name: "includeExpandedFields" }],
  body: { name: "requestBody", encode: jsonBody },
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

/** What `customersUpdate` can end with: what the API documents, and what any call can meet. */
export type CustomersUpdateError =
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
