import type { ConformanceCore } from "../core.ts";
import { call } from "../lib/call.ts";
import type { SDKError } from "../lib/errors.ts";
import { eventResponse, type EventStream } from "../lib/events.ts";
import type { Operation } from "../lib/operation.ts";
import type { RequestOptions } from "../lib/options.ts";
import { followRedirects } from "../lib/redirect.ts";
import type { Result } from "../lib/result.ts";
import { type Token, tokenSchema } from "../models/components/token.ts";

const operation: Operation = {
  method: "GET",
  path: "/events/tokens",
  idempotent: true,
  follow: followRedirects,
  accept: "text/event-stream",
  streams: true,
  responses: { "200": { decode: eventResponse, type: tokenSchema, sentinel: "[DONE]" } },
};

/** What `eventsListenForTokens` can end with: what the API documents, and what any call can meet. */
export type EventsListenForTokensError = SDKError;

/** Sends `GET /events/tokens`. */
export function eventsListenForTokens(
  client: ConformanceCore,
  options?: RequestOptions,
): Promise<Result<EventStream<Token>, EventsListenForTokensError>> {
  return call(client, operation, undefined, options);
}
