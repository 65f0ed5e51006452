import type { PimmsCore } from "../core.ts";
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
import {
  type DeleteCustomerResponseBody,
  deleteCustomerResponseBodySchema,
} from "../models/operations/deletecustomer.ts";

const operation: Operation = {
  id: "deleteCustomer",
  method: "DELETE",
  path: "/customers/{id}",
  fill: fillPath,
  security: [["token"]],
  parameters: [{ name: "id", in: "path" }],
  responses: { "200": { type: () => deleteCustomerResponseBodySchema } },
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

/** What `customersDelete` can end with: what the API documents, and what any call can meet. */
export type CustomersDeleteError =
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
 * Remove a customer
 *
 * Removes one customer from your workspace.
 */
export function customersDelete(
  client: PimmsCore,
  id: string,
  options?: RequestOptions,
): Promise<Result<DeleteCustomerResponseBody, CustomersDeleteError>> {
  return call(client, operation, { id }, options);
}
