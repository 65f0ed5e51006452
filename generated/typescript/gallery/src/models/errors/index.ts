export * from "./refusal.ts";
export * from "./textlist.ts";
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
  SDKError as GalleryError,
  UnexpectedClientError,
} from "../../lib/errors.ts";
