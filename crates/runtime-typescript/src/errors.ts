import type { Schema } from "./schema.ts";

/** What every error of this package is. Its `name` says what went wrong. */
export abstract class SDKError extends Error {
  /** How many requests were sent. */
  attempts = 0;
  /** Whether the same call may succeed later, and can be made again without doing twice what it is for. */
  isRetryable = false;
  /** The page that could not be had, where pages were read: what its request would have carried. */
  declare cursor?: string;
}

/** The answer that an error is about. */
export interface ErrorAnswer {
  /** Its head; the body has been read. */
  readonly response: Response;
  /** The text of its body, at most 1 MiB of it. */
  readonly body: string;
}

/** The API answered with an error. One that the API documents is of a class of its own, below this one. */
export class APIError extends SDKError {
  override readonly name: string = "APIError";
  /** Status of the answer. */
  declare readonly statusCode: number;
  /** The text of the body, at most 1 MiB of it. */
  declare readonly body: string;
  /** The decoded body, where the API documents one. */
  declare readonly data$: unknown;
  readonly #response: Response;

  /** Made of an answer, its decoded body and the message in it. */
  constructor({ response, body }: ErrorAnswer, data?: unknown, message?: string) {
    super(message || `the API answered ${response.status}`);
    this.statusCode = response.status;
    this.isRetryable = /408|429|50[0234]/.test(`${response.status}`);
    this.body = body;
    this.data$ = data;
    this.#response = response;
  }

  /** The answer, whose body has been read. */
  get rawResponse(): Response {
    return this.#response;
  }

  /** Headers of the answer. */
  get headers(): Headers {
    return this.#response.headers;
  }

  /** Media type of the answer, as sent. */
  get contentType(): string {
    return this.headers.get("content-type") ?? "";
  }

  /** How the API calls the request, for its support. */
  get requestId(): string | undefined {
    return this.headers.get("x-request-id") ?? this.headers.get("request-id") ?? undefined;
  }
}

/** A class for an error that the API documents. */
export interface ErrorClass {
  new (response: ErrorAnswer, data: never): APIError;
  /** How its body travels as JSON. */
  readonly schema: Schema;
}

/** No answer came: the connection could not be made (`connect`, `tls`), or it broke (`interrupted`). */
export class ConnectionError extends SDKError {
  override readonly name = "ConnectionError";
  /** How far it came. */
  declare readonly kind: "connect" | "tls" | "interrupted";
  /** Status of the answer, where it was one that broke. */
  declare readonly statusCode: number | undefined;

  constructor(kind: "connect" | "tls" | "interrupted", message: string, cause?: unknown, statusCode?: number) {
    super(message, { cause });
    this.kind = kind;
    this.statusCode = statusCode;
    this.isRetryable = kind !== "tls";
  }
}

/** Time ran out. */
export class RequestTimeoutError extends SDKError {
  override readonly name = "RequestTimeoutError";
  override isRetryable = true;
}

/** The caller's signal stopped the call. Its reason is the `cause`. */
export class RequestAbortedError extends SDKError {
  override readonly name = "RequestAbortedError";
}

/** The call was refused before anything was sent, because of its arguments. */
export class InvalidRequestError extends SDKError {
  override readonly name = "InvalidRequestError";
  /** The argument, field or option in question. */
  declare readonly parameter: string;

  constructor(parameter: string, message: string) {
    super(`${parameter} ${message}`);
    this.parameter = parameter;
  }
}

/** The credentials that the operation needs were not given, or could not be obtained. */
export class AuthError extends SDKError {
  override readonly name = "AuthError";
}

/** The server redirected to a place that is not followed to. */
export class RedirectError extends SDKError {
  override readonly name = "RedirectError";
}

/** The answer was larger than allowed. */
export class LimitError extends SDKError {
  override readonly name = "LimitError";
}

/** A successful answer that is not what the API documents. */
export class ResponseValidationError extends SDKError {
  override readonly name = "ResponseValidationError";
  /** Status of the answer. */
  declare readonly statusCode: number;
  /** Where in the body: `$.data[0].id`; `$` is the body itself. */
  declare readonly path: string;
  /** The beginning of the body, at most 1 KiB. */
  declare readonly excerpt: string;
  /** The media type of the body, where it is not the one that was asked for. */
  declare readonly mediaType: string | undefined;

  /** Made of a status, a place in the body, what is wrong there, the body, and its media type if that is what is wrong. */
  constructor(statusCode: number, path: string, message: string, body: string, mediaType?: string) {
    super(`the answer (${statusCode}) at ${path} ${message}`);
    this.statusCode = statusCode;
    this.path = path;
    this.excerpt = body.slice(0, 1024);
    this.mediaType = mediaType;
  }
}

/** The API gave a next page that cannot be followed: no URL, or one that it gave before. `cursor` says which. */
export class PaginationError extends SDKError {
  override readonly name = "PaginationError";
}

/** Something else: an error of a hook, of a custom HTTP client, of a callback. It is the `cause`. */
export class UnexpectedClientError extends SDKError {
  override readonly name = "UnexpectedClientError";
}

/** An error of this package; anything else is wrapped. */
export function toSDKError(error: unknown): SDKError {
  return error instanceof SDKError ? error : new UnexpectedClientError(String(error), { cause: error });
}
