import type { Conformance } from "conformance";
import { APIError, ConnectionError, InvalidRequestError, PaginationError, ResponseValidationError, SDKError } from "conformance/models/errors";

/** What came of a call, in the words of the suite. */
export interface Outcome {
  /** What the call gave. */
  value?: unknown;
  /** What was read item by item. */
  items?: unknown[];
  /** What came of a body that is read as it comes. */
  bytes?: Uint8Array;
  /** Why the call, or reading, failed. */
  error?: SDKError;
}

/** Makes the call of a case. */
export type Play = (conformance: Conformance) => Promise<Outcome>;

/** What a call gives. */
export async function done(call: Promise<unknown>): Promise<Outcome> {
  const outcome: Outcome = {};
  await settle(outcome, async () => {
    outcome.value = await call;
  });
  return outcome;
}

/** What a call gives is sent with another one. */
export async function sentBack<T>(call: Promise<T>, next: (value: T) => Promise<unknown>): Promise<Outcome> {
  return done(call.then(next));
}

/** The items of all pages, each shown by one of its fields. */
export async function items<Item>(
  call: Promise<{ items(): AsyncIterable<Item> }>,
  shown: (item: Item) => unknown,
): Promise<Outcome> {
  const outcome: Outcome = {};
  const read: unknown[] = [];
  await settle(outcome, async () => {
    const page = await call;
    outcome.items = read;
    for await (const item of page.items()) read.push(shown(item));
  });
  return outcome;
}

/** What comes item by item: lines, the data of events, or whole events. */
export async function streamed(call: Promise<AsyncIterable<unknown>>): Promise<Outcome> {
  const outcome: Outcome = {};
  const read: unknown[] = [];
  await settle(outcome, async () => {
    const stream = await call;
    outcome.items = read;
    const isEvents = stream.constructor.name === "EventStream";
    for await (const item of stream) read.push(isEvents ? (item as { data: unknown }).data : item);
  });
  return outcome;
}

/** What comes of a body that is read as it comes. */
export async function downloaded(call: Promise<ReadableStream<Uint8Array>>): Promise<Outcome> {
  const outcome: Outcome = {};
  const read: number[] = [];
  await settle(outcome, async () => {
    const reader = (await call).getReader();
    outcome.bytes = new Uint8Array();
    for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
      read.push(...chunk.value);
      outcome.bytes = Uint8Array.from(read);
    }
  });
  return outcome;
}

async function settle(outcome: Outcome, read: () => Promise<void>): Promise<void> {
  try {
    await read();
  } catch (error) {
    if (!(error instanceof SDKError)) throw error;
    outcome.error = error;
  }
}

/** What an error is called in the suite, and what is known of it; `body` is null where nothing was decoded. */
export function factsOf(error: SDKError): Record<string, unknown> {
  const facts: Record<string, unknown> = {
    kind: kindOf(error),
    attempts: error.attempts,
    retryable: error.isRetryable,
    cursor: error.cursor ?? null,
    status: null,
    request_id: null,
    body: null,
  };
  if (error instanceof APIError) {
    facts["status"] = error.statusCode;
    facts["request_id"] = error.requestId ?? null;
    if (error.data$ !== undefined) facts["body"] = JSON.parse(error.body);
  } else if (error instanceof ConnectionError) {
    facts["status"] = error.statusCode ?? null;
  } else if (error instanceof ResponseValidationError) {
    facts["status"] = error.statusCode;
    facts["path"] = error.path;
  } else if (error instanceof InvalidRequestError) {
    facts["parameter"] = error.parameter;
  }
  return facts;
}

function kindOf(error: SDKError): string {
  if (error instanceof APIError) return "api";
  if (error instanceof ResponseValidationError) return error.mediaType === undefined ? "decode" : "content-type";
  if (error instanceof InvalidRequestError) return "invalid";
  if (error instanceof PaginationError) return "pagination";
  return error instanceof ConnectionError ? error.kind : error.name;
}
