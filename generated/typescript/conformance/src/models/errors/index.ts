export * from "./problem.ts";
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
  SDKError as ConformanceError,
  UnexpectedClientError,
} from "../../lib/errors.ts";
