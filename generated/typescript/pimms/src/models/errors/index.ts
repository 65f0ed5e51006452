export * from "./badrequest.ts";
export * from "./conflict.ts";
export * from "./forbidden.ts";
export * from "./internalservererror.ts";
export * from "./inviteexpired.ts";
export * from "./notfound.ts";
export * from "./ratelimitexceeded.ts";
export * from "./unauthorized.ts";
export * from "./unprocessableentity.ts";
export {
  APIError,
  AuthError,
  ConnectionError,
  InvalidRequestError,
  LimitError,
  PaginationError,
  RedirectError,
  RequestAbortedError,
  RequestTimeoutError,
  ResponseValidationError,
  SDKError,
  SDKError as PimmsError,
  UnexpectedClientError,
} from "../../lib/errors.ts";
