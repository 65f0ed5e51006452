import type { ConformanceCore } from "../core.ts";
import { modelBody } from "../lib/body.ts";
import { call } from "../lib/call.ts";
import type { SDKError } from "../lib/errors.ts";
import { lossless } from "../lib/lossless.ts";
import type { Operation } from "../lib/operation.ts";
import type { RequestOptions } from "../lib/options.ts";
import type { Result } from "../lib/result.ts";
import { type Numbers, numbersSchema } from "../models/components/numbers.ts";

const operation: Operation = {
  method: "PUT",
  path: "/json/numbers",
  idempotent: true,
  body: { name: "numbers", encode: modelBody, type: numbersSchema, required: true },
  responses: { "200": { type: numbersSchema } },
  json: lossless,
};

/** What `jsonWriteNumbers` can end with: what the API documents, and what any call can meet. */
export type JsonWriteNumbersError = SDKError;

/** Sends `PUT /json/numbers`. */
export function jsonWriteNumbers(
  client: ConformanceCore,
  request: Numbers,
  options?: RequestOptions,
): Promise<Result<Numbers, JsonWriteNumbersError>> {
  return call(client, operation, { numbers: request }, options);
}
