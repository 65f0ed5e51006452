import type { GalleryCore } from "../core.ts";
import { jsonBody } from "../lib/body.ts";
import { call } from "../lib/call.ts";
import { eventResponse, type EventStream } from "../lib/events.ts";
import type { Operation } from "../lib/operation.ts";
import type { RequestOptions } from "../lib/options.ts";
import type { Result } from "../lib/result.ts";
import type { Question } from "../models/components/question.ts";
import type { Word } from "../models/components/word.ts";
import type { EventsDescribeError } from "./eventsDescribe.ts";

const operation: Operation = {
  method: "POST",
  path: "/describe",
  security: [["oauth"], ["key"]],
  body: { name: "question", encode: jsonBody, also: { stream: true }, required: true },
  accept: "text/event-stream",
  streams: true,
  responses: { "2XX": { decode: eventResponse, type: "any", sentinel: "[END]" } },
};

/** Sends `POST /describe`. */
export function eventsDescribeStream(
  client: GalleryCore,
  request: Question,
  options?: RequestOptions,
): Promise<Result<EventStream<Word>, EventsDescribeError>> {
  return call(client, operation, { question: request }, options);
}
