import type { SDKError } from "./errors.ts";

/** What an error knows, of an answer or of a connection. */
interface Failure extends SDKError {
  readonly statusCode?: number;
  readonly headers?: Headers;
  readonly kind?: string;
}

/** How often and when failed attempts are repeated. */
export type RetryConfig = Backoff | { strategy: "none" };

/** Attempts with pauses between them. */
export interface Backoff {
  strategy: "backoff";
  /** Delays, in milliseconds. A delay is any time up to a ceiling, which grows by `exponent` with each retry. */
  backoff?: BackoffStrategy | undefined;
  /** Whether a failed connection is a reason to try again; it is unless you say otherwise. */
  retryConnectionErrors?: boolean | undefined;
  /** The statuses that are a reason to try again, such as `"503"` or `"5XX"`. */
  statusCodes?: readonly string[] | undefined;
  /** How many requests are sent at most, the first one included: 3. */
  attempts?: number | undefined;
}

/** Delays between attempts, in milliseconds. */
export interface BackoffStrategy {
  /** The longest delay before the first retry: 500. */
  initialInterval?: number | undefined;
  /** The longest delay of all, unless the server asks for more: 8,000. */
  maxInterval?: number | undefined;
  /** How much longer the next delay may be: 2. */
  exponent?: number | undefined;
  /** How long all attempts and delays may take together: 150,000. */
  maxElapsedTime?: number | undefined;
}

/** How long all attempts and delays may take together, in milliseconds. */
export function timeOf(config: RetryConfig | undefined): number {
  return (config as Partial<Backoff> | undefined)?.backoff?.maxElapsedTime || 150_000;
}

/**
 * Milliseconds to wait before the next attempt, this one having failed; `Infinity` if there must be none.
 *
 * What is idempotent by its method or by a key is repeatable. All else is sent again only if it was not sent at all, or if
 * the server asks for it: with 429, or with 503 and a time to come back.
 */
export function delayBefore(
  config: RetryConfig | undefined,
  attempt: number,
  error: SDKError,
  isRepeatable: boolean | undefined,
): number {
  const { statusCode: status, headers, kind } = error as Failure;
  const asked = headers && retryAfter(headers);
  const isWanted = status === 429 || (status === 503 && asked !== undefined) || kind === "connect";
  const mayRepeat = isWanted || isRepeatable;
  // What it was for may have been done, though nobody said so.
  if (!mayRepeat && !headers) error.isRetryable = false;
  if (!mayRepeat || config?.strategy === "none") return Infinity;
  // A server that asks for more than a minute is better asked later by the caller, who finds the time in the error.
  if (!isRetried(config, attempt, error) || (asked && asked > 60_000)) return Infinity;
  return Math.max(asked ?? 0, delayOf(config?.backoff, attempt));
}

/** Whether a failure of this kind is a reason to try again, once more. */
function isRetried(config: Backoff | undefined, attempt: number, error: Failure): boolean {
  const { statusCode: status, headers, kind } = error;
  // A longer time in all means more attempts, as that is what it is set for.
  const attempts = config?.attempts ?? (config?.backoff?.maxElapsedTime ? Infinity : 3);
  if (attempt >= attempts || (kind && config?.retryConnectionErrors === false)) return false;
  const codes = headers && config?.statusCodes?.join().toUpperCase();
  return codes === undefined ? error.isRetryable : codes.includes(`${status}`) || codes.includes(statusClass(status));
}

/** Milliseconds, by chance, up to a ceiling that grows. */
function delayOf(backoff: BackoffStrategy | undefined, attempt: number): number {
  const ceiling = (backoff?.initialInterval ?? 500) * (backoff?.exponent ?? 2) ** (attempt - 1);
  return Math.random() * Math.min(backoff?.maxInterval ?? 8_000, ceiling);
}

/** The class of a status: `4XX`. */
export function statusClass(status: number | undefined): string {
  return `${`${status}`[0]}XX`;
}

/**
 * Milliseconds that the server asks to wait: `retry-after-ms`, or `Retry-After` in seconds or as a date of RFC 9110, which
 * may have passed. What cannot be read is ignored.
 */
export function retryAfter(headers: Headers): number | undefined {
  const milliseconds = headers.get("retry-after-ms") ?? "";
  const value = headers.get("retry-after") ?? "";
  if (DECIMAL.test(milliseconds)) return +milliseconds;
  if (DECIMAL.test(value)) return +value * 1000;
  // Each of the three forms of a date begins with a weekday; one of them leaves it to the reader that it is GMT.
  const date = /^[MTWFS][a-z]+,? /.test(value) ? Date.parse(value.replace(/\d{4}$/, "$& GMT")) : 0;
  return date ? date - Date.now() : undefined;
}

const DECIMAL = /^\d+(\.\d+)?$/;

/** Keeps a client from multiplying the load of a server that is failing: retries cost tokens, successes earn them. */
export interface RetryBudget {
  /** No more than 500. */
  tokens: number;
}

/** Pays for a retry; false if there is not enough left. A server that throttles says itself when to come back. */
export function withdraw(budget: RetryBudget, error: SDKError): boolean {
  const cost = (error as Failure).statusCode === 429 ? 5 : 14;
  if (budget.tokens < cost) return false;
  budget.tokens -= cost;
  return true;
}
