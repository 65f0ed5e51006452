import type { ConformanceCore } from "../core.ts";
import { modelBody } from "../lib/body.ts";
import { call } from "../lib/call.ts";
import type { SDKError } from "../lib/errors.ts";
import type { Operation } from "../lib/operation.ts";
import type { RequestOptions } from "../lib/options.ts";
import type { Result } from "../lib/result.ts";
import { type Texts, textsSchema } from "../models/components/texts.ts";

const operation: Operation = {
  method: "PUT",
  path: "/json/texts",
  idempotent: true,
  body: { name: "texts", encode: modelBody, type: textsSchema, required: true },
  responses: { "200": { type: textsSchema } },
};

/** What `jsonWriteTexts` can end with: what the API documents, and what any call can meet. */
export type JsonWriteTextsError = SDKError;

/** Sends `PUT /json/texts`. */
export function jsonWriteTexts(
  client: ConformanceCore,
  request: Texts,
  options?: RequestOptions,
): Promise<Result<Texts, JsonWriteTextsError>> {
  return call(client, operation, { texts: request }, options);
}
