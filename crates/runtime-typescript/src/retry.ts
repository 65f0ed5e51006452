import { APIError, ConnectionError, type SDKError } from "./errors.ts";

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

/** A `RetryConfig` with its gaps filled. */
export interface RetryPolicy {
  initialInterval: number;
  maxInterval: number;
  exponent: number;
  maxElapsedTime: number;
  attempts: number;
  connectionErrors: boolean;
  /** Those that mark an error as retryable, if it is not said. */
  statusCodes: readonly string[] | undefined;
}

const NONE: Backoff = { strategy: "backoff", attempts: 1 };

/** A configuration over the defaults. A longer time in all means more attempts, as that is what it is set for. */
export function policyOf(config: RetryConfig | undefined): RetryPolicy {
  const given = config?.strategy === "none" ? NONE : config;
  const times = given?.backoff;
  return {
    initialInterval: times?.initialInterval ?? 500,
    maxInterval: times?.maxInterval ?? 8_000,
    exponent: times?.exponent ?? 2,
    maxElapsedTime: times?.maxElapsedTime ?? 150_000,
    attempts: given?.attempts ?? (times?.maxElapsedTime ? Infinity : 3),
    connectionErrors: given?.retryConnectionErrors ?? true,
    statusCodes: given?.statusCodes,
  };
}

/**
 * Milliseconds to wait before the next attempt, this one having failed; undefined if there must be none.
 *
 * GET, HEAD, OPTIONS, PUT, DELETE and QUERY may be sent again; others only with an idempotency key, if nothing was sent,
 * or if the server asks for it: with 429, or with 503 and a time to come back.
 */
export function delayBefore(
  policy: RetryPolicy,
  attempt: number,
  error: SDKError,
  method: string,
  hasKey: boolean | undefined,
): number | undefined {
  const { maxInterval, initialInterval, exponent, attempts, statusCodes, connectionErrors } = policy;
  let mayRepeat = hasKey || /^(GET|HEAD|OPTIONS|PUT|DELETE|QUERY)$/.test(method);
  let isListed: boolean | undefined;
  let asked = 0;
  if (error instanceof APIError) {
    const { statusCode: status, headers } = error;
    const time = retryAfter(headers);
    asked = time ?? 0;
    mayRepeat ||= status === 429 || (status === 503 && time !== undefined);
    const isMeant = (code: string) => code === `${status}` || code.toUpperCase() === statusClass(status);
    isListed = statusCodes?.some(isMeant);
  } else {
    const isConnection = error instanceof ConnectionError;
    mayRepeat ||= isConnection && error.kind === "connect";
    if (!mayRepeat) error.mayHaveEffect = true;
    if (isConnection) mayRepeat &&= connectionErrors;
  }
  // A server that asks for more than a minute is better asked later by the caller, who finds the time in the error.
  if (!mayRepeat || !(isListed ?? error.isRetryable) || attempt >= attempts || asked > 60_000) return undefined;
  return Math.max(asked, Math.random() * Math.min(maxInterval, initialInterval * exponent ** (attempt - 1)));
}

/** The class of a status: `4XX`. */
export function statusClass(status: number): string {
  return `${String(status)[0]}XX`;
}

/**
 * Milliseconds that the server asks to wait: `retry-after-ms`, or `Retry-After` in seconds or as a date of RFC 9110. What
 * cannot be read is ignored.
 */
export function retryAfter(headers: Headers): number | undefined {
  const milliseconds = headers.get("retry-after-ms") ?? "";
  const value = headers.get("retry-after") ?? "";
  if (DECIMAL.test(milliseconds)) return +milliseconds;
  if (DECIMAL.test(value)) return +value * 1000;
  // Each of the three forms of a date begins with a weekday; one of them leaves it to the reader that it is GMT.
  const date = /^[MTWFS][a-z]+,? /.test(value) ? Date.parse(value.replace(/\d{4}$/, "$& GMT")) : NaN;
  return isNaN(date) ? undefined : Math.max(0, date - Date.now());
}

const DECIMAL = /^\d+(\.\d+)?$/;

/** Keeps a client from multiplying the load of a server that is failing: retries cost, successes earn. */
export class RetryBudget {
  #tokens = 500;

  /** Pays for a retry; false if there is not enough left. A server that throttles says itself when to come back. */
  withdraw(error: SDKError): boolean {
    const cost = error instanceof APIError && error.statusCode === 429 ? 5 : 14;
    const isPaid = this.#tokens >= cost;
    if (isPaid) this.#tokens -= cost;
    return isPaid;
  }

  /** Earns a token for a success. */
  deposit(): void {
    if (this.#tokens < 500) this.#tokens++;
  }
}

/** Waits; ends early, without an error, if the signal fires. */
export function sleep(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    const wake = () => {
      clearTimeout(timer);
      resolve();
    };
    signal?.addEventListener("abort", wake, { once: true });
  });
}
