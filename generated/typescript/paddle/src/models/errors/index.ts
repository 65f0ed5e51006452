export * from "./errorresponse.ts";
export * from "./errorvalidationresponse.ts";
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
  SDKError as PaddleError,
  UnexpectedClientError,
} from "../../lib/errors.ts";
