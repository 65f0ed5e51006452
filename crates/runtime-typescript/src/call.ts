import { type Client, settingsOf } from "./client.ts";
import { APIError, type SDKError, toSDKError } from "./errors.ts";
import { exchange } from "./exchange.ts";
import type { Operation } from "./operation.ts";
import type { RequestOptions } from "./options.ts";
import { type PreparedRequest, prepare } from "./request.ts";
import { caseOf, read, readError } from "./response.ts";
import type { Result } from "./result.ts";
import { delayBefore, policyOf, sleep } from "./retry.ts";
import type { JsonObject } from "./schema.ts";
import { sign } from "./security.ts";
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
  const { definition, security, options: defaults } = settings;
  const { method, responses } = operation;
  const request = prepare(settings, operation, input as JsonObject, options);
  reshape?.(request);

  const policy = policyOf(options.retries ?? defaults.retryConfig ?? operation.retries);
  const cases = Object.values(responses);
  const streams = cases.some(({ decode }) => decode?.streams);
  // Streams, uploads and downloads take as long as they take.
  const isLong = streams || typeof (request.body ?? "") === "object";
  const given = options.timeoutMs ?? operation.timeoutMs ?? defaults.timeoutMs;
  const timeout = given ?? (isLong ? Infinity : 60_000);
  const isWatched = isLong || !!(given ?? defaults.idleTimeoutMs);
  const signal = options.signal ?? options.fetchOptions?.signal ?? undefined;
  const signed = (refresh: boolean) => sign(request, definition.security, operation.security ?? [[]], security, refresh);

  const started = Date.now();
  let signature = await signed(false);
  let mayRefresh = true;
  for (let attempt = 1; ; attempt++) {
    // Only the first attempt may take longer than all of them together, if that is what its own limit says.
    const left = attempt > 1 ? started + policy.maxElapsedTime - Date.now() : Infinity;
    const watch = startWatch(Math.min(timeout, left), defaults.idleTimeoutMs ?? 30_000, signal, isWatched);
    let isFinal = request.body instanceof ReadableStream;
    let error: SDKError;
    try {
      const response = await exchange(settings, method, request, signature, options, watch, streams);
      const { ok, status } = response;
      // A success that is not documented means what the documented one means.
      const found = ok ? (caseOf(responses, status) ?? cases[0]) : responses[status];
      if (found === undefined) throw await readError(response, operation, watch);
      isFinal = true;
      if (streams) watch.stop(true);
      const limit = options.responseLimit ?? defaults.responseLimit ?? 64 << 20;
      const validate = (options.validate ?? defaults.validate) || undefined;
      const value = await read({ response, operation, case: found, limit, watch, validate });
      settings.budget.deposit();
      return value;
    } catch (caught) {
      error = toSDKError(caught);
      error.attempts = attempt;
    } finally {
      watch.stop(isFinal && streams);
    }
    if (isFinal) throw error;
    if (error instanceof APIError && error.statusCode === 401 && mayRefresh) {
      mayRefresh = false;
      const stale = JSON.stringify(signature);
      signature = await signed(true);
      if (JSON.stringify(signature) !== stale) continue;
    }
    const delay = delayBefore(policy, attempt, error, method, request.hasKey);
    const isLate = delay === undefined || Date.now() - started + delay >= policy.maxElapsedTime;
    if (isLate || !settings.budget.withdraw(error)) throw error;
    await sleep(delay, signal);
  }
}
