import type { ErrorCases } from "./lib/operation.ts";
import { BadRequest } from "./models/errors/badrequest.ts";
import { Conflict } from "./models/errors/conflict.ts";
import { Forbidden } from "./models/errors/forbidden.ts";
import { InternalServerError } from "./models/errors/internalservererror.ts";
import { InviteExpired } from "./models/errors/inviteexpired.ts";
import { NotFound } from "./models/errors/notfound.ts";
import { RateLimitExceeded } from "./models/errors/ratelimitexceeded.ts";
import { Unauthorized } from "./models/errors/unauthorized.ts";
import { UnprocessableEntity } from "./models/errors/unprocessableentity.ts";

/** What most calls can end with, as the API documents it. */
export type UsualError =
  | BadRequest
  | Unauthorized
  | Forbidden
  | NotFound
  | Conflict
  | InviteExpired
  | UnprocessableEntity
  | RateLimitExceeded
  | InternalServerError;

/** The same by status. */
export const usualErrors: ErrorCases = {
  "400": BadRequest,
  "401": Unauthorized,
  "403": Forbidden,
  "404": NotFound,
  "409": Conflict,
  "410": InviteExpired,
  "422": UnprocessableEntity,
  "429": RateLimitExceeded,
  "500": InternalServerError,
};
