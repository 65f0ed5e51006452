import type { ConformanceCore } from "../core.ts";
import { call } from "../lib/call.ts";
import type { SDKError } from "../lib/errors.ts";
import { wholeEventResponse, type WholeEventStream } from "../lib/events.ts";
import type { Operation } from "../lib/operation.ts";
import type { RequestOptions } from "../lib/options.ts";
import { followRedirects } from "../lib/redirect.ts";
import type { Result } from "../lib/result.ts";
import { type Message, messageSchema } from "../models/components/message.ts";

const operation: Operation = {
  method: "GET",
  path: "/events",
  idempotent: true,
  follow: followRedirects,
  accept: "text/event-stream",
  streams: true,
  responses: { "200": { decode: wholeEventResponse, type: messageSchema } },
};

/** What `eventsListen` can end with: what the API documents, and what any call can meet. */
export type EventsListenError = SDKError;

/** Sends `GET /events`. */
export function eventsListen(
  client: ConformanceCore,
  options?: RequestOptions,
): Promise<Result<WholeEventStream<Message>, EventsListenError>> {
  return call(client, operation, undefined, options);
}
