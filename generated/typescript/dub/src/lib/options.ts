import type { RetryConfig } from "./retry.ts";
import type { Table, Validator } from "./schema.ts";

/** What can be passed on to `fetch`. */
export interface FetchOptions extends RequestInit {
  method?: never;
  body?: never;
}

/** What can be changed for one call. */
export interface RequestOptions {
  /** Passed on to `fetch`: extra headers, credentials, cache, signal. */
  fetchOptions?: FetchOptions | undefined;
  /** How this call is repeated if it fails. */
  retries?: RetryConfig | undefined;
  /** How long one attempt may take, in milliseconds. */
  timeoutMs?: number | undefined;
  /** In place of the server. */
  serverURL?: string | URL | undefined;
  /** Further query parameters; what is undefined is not sent. */
  query?: Table<string | number | boolean | undefined> | undefined;
  /** Further fields of a JSON body that is an object. */
  bodyFields?: Table<unknown> | undefined;
  /** The same for every attempt of a call that can be made twice; made up where the API asks for one. */
  idempotencyKey?: string | undefined;
  /** Stops the call, retries included. */
  signal?: AbortSignal | undefined;
  /** How many bytes of an answer are read into memory. */
  responseLimit?: number | undefined;
  /** How many pages are fetched at most, the first one included, of what comes in pages. */
  pageLimit?: number | undefined;
  /** Sees the head of the answer that the call ends with; its body is the call's. */
  onResponse?: ((response: Response) => void) | undefined;
  /** Checks every answer: `validate` of `lib/validate.js`, where the package has it, or `false` to do without. */
  validate?: Validator | false | undefined;
  /** Passed on to the transport, for transports other than `fetch`. */
  transportOptions?: unknown;
}
