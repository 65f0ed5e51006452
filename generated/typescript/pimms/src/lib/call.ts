import { type Client, settingsOf } from "./client.ts";
import { APIError, type SDKError, toSDKError } from "./errors.ts";
import { exchange } from "./exchange.ts";
import type { Operation } from "./operation.ts";
import type { RequestOptions } from "./options.ts";
import { type PreparedRequest, prepare } from "./request.ts";
import { caseOf, read, readError } from "./response.ts";
import type { Result } from "./result.ts";
import { delayBefore, timeOf, withdraw } from "./retry.ts";
import type { JsonObject } from "./schema.ts";
import { sign, type Signed } from "./security.ts";
import { startWatch } from "./watch.ts";

/** Makes a call. What it decodes to, and which errors it can end with, is known to the caller, whose tables say it. */
export function call<T, E>(
  client: Client,
  operation: Operation,
  input?: object,
  options?: RequestOptions,
): Promise<Result<T, E>> {
  return settle<T, E>(perform(client, operation, input, options));
}

/** A promise as a result. */
export async function settle<T, E>(pending: Promise<unknown>): Promise<Result<T, E>> {
  try {
    return { ok: true, value: (await pending) as T };
  } catch (error) {
    return { ok: false, error: toSDKError(error) as E };
  }
}

/**
 * Makes a call. `reshape` has the last word about the request.
 *
 * @throws SDKError if it fails
 */
export async function perform(
  client: Client,
  operation: Operation,
  input: object = {},
  options: RequestOptions = {},
  reshape?: (request: PreparedRequest) => void,
): Promise<unknown> {
  const settings = settingsOf(client);
  const { definition, security, budget, options: defaults } = settings;
  const { responses, streams } = operation;
  const request = prepare(settings, operation, input as JsonObject, options);
  reshape?.(request);

  // Streams, uploads and downloads take as long as they take.
  const isLong = streams ?? typeof request.body === "object";
  const given = options.timeoutMs ?? operation.timeoutMs ?? defaults.timeoutMs;
  const timeout = given ?? (isLong ? Infinity : 60_000);
  const idle = defaults.idleTimeoutMs ?? 30_000;
  const isWatched = isLong || !!(given ?? defaults.idleTimeoutMs);
  const signal = options.signal ?? options.fetchOptions?.signal;
  const config = options.retries ?? defaults.retryConfig ?? operation.retries;
  const signed = (refused?: Signed): Promise<Signed> => sign(request, definition.security, operation.security ?? [[]], security, refused);

  const end = Date.now() + timeOf(config);
  let signature = await signed();
  let mayRefresh = true;
  for (let count = 1; ; count++) {
    // The first attempt may take longer than all of them together, if that is what its own limit says.
    const left = count > 1 ? end - Date.now() : Infinity;
    const watch = startWatch(Math.min(timeout, left), idle, signal, isWatched);
    // Whether the API said yes: what fails then is not tried again.
    let isAnswered: true | undefined;
    /** Sends the request once, and reads what comes. */
    const attempt = async (): Promise<unknown> => {
      const response = await exchange(settings, operation, request, signature, options, watch, streams);
      const { ok, status } = response;
      // A success that is not documented means what the documented one means.
      const found = ok ? (caseOf(responses, status) ?? Object.values(responses)[0]) : responses[status];
      const validate = options.validate ?? defaults.validate;
      if (!found) throw await readError(response, operation, watch, validate);
      isAnswered = true;
      options.onResponse?.(response);
      if (streams) watch.stop(true);
      const limit = options.responseLimit ?? defaults.responseLimit ?? 64 << 20;
      return await read({ response, operation, case: found, limit, watch, idle, validate });
    };
    let error: SDKError;
    try {
      const value = await watch.within(attempt());
      budget.tokens = Math.min(500, budget.tokens + 1);
      return value;
    } catch (caught) {
      error = toSDKError(caught);
      error.attempts = count;
    } finally {
      watch.stop(isAnswered && streams);
    }
    if (isAnswered || request.body instanceof ReadableStream) throw error;
    if (error instanceof APIError && error.statusCode === 401 && mayRefresh) {
      mayRefresh = false;
      const stale = JSON.stringify(signature);
      signature = await signed(signature);
      if (JSON.stringify(signature) !== stale) continue;
    }
    const delay = delayBefore(config, count, error, request.hasKey ?? operation.idempotent);
    if (delay >= end - Date.now() || !withdraw(budget, error)) throw error;
    // Nothing is awaited but the time, or the signal.
    const pause = startWatch(delay, Infinity, signal, false);
    await pause.within(new Promise(() => undefined)).catch(() => undefined);
    pause.stop(false);
  }
}
