import { type Client, type Settings, settingsOf } from "./client.ts";
import { APIError, type SDKError, toSDKError } from "./errors.ts";
import { exchange } from "./exchange.ts";
import type { Operation } from "./operation.ts";
import type { RequestOptions } from "./options.ts";
import { type PreparedRequest, prepare } from "./request.ts";
import { caseOf, read, readError } from "./response.ts";
import type { Result } from "./result.ts";
import { delayBefore, sleep, timeOf, withdraw } from "./retry.ts";
import type { JsonObject } from "./schema.ts";
import { sign, type Signed } from "./security.ts";
import { startWatch, type Watch } from "./watch.ts";

/** How long nothing may come while an answer is awaited or read, in milliseconds, unless the client says otherwise. */
const IDLE = 30_000;

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
  const { responses } = operation;
  const request = prepare(settings, operation, input as JsonObject, options);
  reshape?.(request);

  let streams: true | undefined;
  for (const status in responses) streams ??= responses[status]?.decode?.streams;
  // Streams, uploads and downloads take as long as they take.
  const isLong = streams ?? typeof (request.body ?? "") === "object";
  const given = options.timeoutMs ?? operation.timeoutMs ?? defaults.timeoutMs;
  const timeout = given ?? (isLong ? Infinity : 60_000);
  const isWatched = isLong || !!(given ?? defaults.idleTimeoutMs);
  const signal = options.signal ?? options.fetchOptions?.signal ?? undefined;
  const signed = (refused?: Signed) => sign(request, definition.security, operation.security ?? [[]], security, refused);

  const started = Date.now();
  // The first attempt may take longer than all of them together, if that is what its own limit says.
  let left = Infinity;
  let signature = await signed();
  let mayRefresh = true;
  for (let count = 1; ; count++) {
    const watch = startWatch(Math.min(timeout, left), defaults.idleTimeoutMs ?? IDLE, signal, isWatched);
    let error: SDKError;
    try {
      const value = await watch.within(attempt(settings, operation, request, signature, options, watch, streams));
      settings.budget.tokens = Math.min(500, settings.budget.tokens + 1);
      return value;
    } catch (caught) {
      error = toSDKError(caught);
      error.attempts = count;
    } finally {
      watch.stop(watch.isAnswered && streams);
    }
    if (watch.isAnswered || request.body instanceof ReadableStream) throw error;
    const config = options.retries ?? defaults.retryConfig ?? operation.retries;
    left = started + timeOf(config) - Date.now();
    if (error instanceof APIError && error.statusCode === 401 && mayRefresh) {
      mayRefresh = false;
      const stale = JSON.stringify(signature);
      signature = await signed(signature);
      if (JSON.stringify(signature) !== stale) continue;
    }
    const delay = delayBefore(config, count, error, operation.method, request.hasKey);
    if (delay === undefined || delay >= left || !withdraw(settings.budget, error)) throw error;
    await sleep(delay, signal);
    left -= delay;
  }
}

/** Sends a request once, and reads what comes. */
async function attempt(
  settings: Settings,
  operation: Operation,
  request: PreparedRequest,
  signature: Signed,
  options: RequestOptions,
  watch: Watch,
  streams: true | undefined,
): Promise<unknown> {
  const { responses } = operation;
  const { options: defaults } = settings;
  const response = await exchange(settings, operation.method, request, signature, options, watch, streams);
  const { ok, status } = response;
  // A success that is not documented means what the documented one means.
  const found = ok ? (caseOf(responses, status) ?? Object.values(responses)[0]) : responses[status];
  const validate = (options.validate ?? defaults.validate) || undefined;
  if (found === undefined) throw await readError(response, operation, watch, validate);
  watch.isAnswered = true;
  options.onResponse?.(response);
  if (streams) watch.stop(true);
  const limit = options.responseLimit ?? defaults.responseLimit ?? 64 << 20;
  return read({ response, operation, case: found, limit, watch, idle: defaults.idleTimeoutMs ?? IDLE, validate });
}
