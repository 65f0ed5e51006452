import type { GalleryCore } from "../core.ts";
import { jsonBody } from "../lib/body.ts";
import { call } from "../lib/call.ts";
import type { SDKError } from "../lib/errors.ts";
import type { Operation } from "../lib/operation.ts";
import type { RequestOptions } from "../lib/options.ts";
import type { Result } from "../lib/result.ts";
import type { Answer } from "../models/components/answer.ts";
import type { Question } from "../models/components/question.ts";

const operation: Operation = {
  method: "POST",
  path: "/describe",
  security: [["oauth"], ["key"]],
  body: { name: "question", encode: jsonBody, required: true },
  responses: { "200": { type: "any" } },
};

/** What `eventsDescribe` can end with: what the API documents, and what any call can meet. */
export type EventsDescribeError = SDKError;

/** Sends `POST /describe`. */
export function eventsDescribe(
  client: GalleryCore,
  request: Question,
  options?: RequestOptions,
): Promise<Result<Answer, EventsDescribeError>> {
  return call(client, operation, { question: request }, options);
}
