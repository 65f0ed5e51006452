import type { GalleryCore } from "../core.ts";
import { call } from "../lib/call.ts";
import type { SDKError } from "../lib/errors.ts";
import { wholeEventResponse, type WholeEventStream } from "../lib/events.ts";
import type { Operation } from "../lib/operation.ts";
import type { RequestOptions } from "../lib/options.ts";
import { followRedirects } from "../lib/redirect.ts";
import type { Result } from "../lib/result.ts";
import type { Event } from "../models/components/event.ts";

const operation: Operation = {
  method: "GET",
  path: "/events",
  idempotent: true,
  follow: followRedirects,
  security: [["oauth"], ["key"]],
  accept: "text/event-stream",
  streams: true,
  responses: { "200": { decode: wholeEventResponse, type: "any" } },
};

/** What `eventsWatch` can end with: what the API documents, and what any call can meet. */
export type EventsWatchError = SDKError;

/** Sends `GET /events`. */
export function eventsWatch(
  client: GalleryCore,
  options?: RequestOptions,
): Promise<Result<WholeEventStream<Event>, EventsWatchError>> {
  return call(client, operation, undefined, options);
}
