export * from "./errorserrorresponse.ts";
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
  SDKError as FlexpriceError,
  UnexpectedClientError,
} from "../../lib/errors.ts";
