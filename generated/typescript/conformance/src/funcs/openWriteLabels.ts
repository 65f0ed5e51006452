import type { ConformanceCore } from "../core.ts";
import { modelBody } from "../lib/body.ts";
import { call } from "../lib/call.ts";
import type { SDKError } from "../lib/errors.ts";
import type { Operation } from "../lib/operation.ts";
import type { RequestOptions } from "../lib/options.ts";
import type { Result } from "../lib/result.ts";
import { type Labels, labelsSchema } from "../models/components/labels.ts";

const operation: Operation = {
  method: "PUT",
  path: "/open/labels",
  idempotent: true,
  body: { name: "labels", encode: modelBody, type: labelsSchema, required: true },
  responses: { "204": {} },
};

/** What `openWriteLabels` can end with: what the API documents, and what any call can meet. */
export type OpenWriteLabelsError = SDKError;

/** Sends `PUT /open/labels`. */
export function openWriteLabels(
  client: ConformanceCore,
  request: Labels,
  options?: RequestOptions,
): Promise<Result<void, OpenWriteLabelsError>> {
  return call(client, operation, { labels: request }, options);
}
