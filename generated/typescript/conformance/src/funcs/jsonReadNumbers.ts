import type { ConformanceCore } from "../core.ts";
import { call } from "../lib/call.ts";
import type { SDKError } from "../lib/errors.ts";
import { lossless } from "../lib/lossless.ts";
import type { Operation } from "../lib/operation.ts";
import type { RequestOptions } from "../lib/options.ts";
import { followRedirects } from "../lib/redirect.ts";
import type { Result } from "../lib/result.ts";
import { type Numbers, numbersSchema } from "../models/components/numbers.ts";

const operation: Operation = {
  method: "GET",
  path: "/json/numbers",
  idempotent: true,
  follow: followRedirects,
  responses: { "200": { type: numbersSchema } },
  json: lossless,
};

/** What `jsonReadNumbers` can end with: what the API documents, and what any call can meet. */
export type JsonReadNumbersError = SDKError;

/** Sends `GET /json/numbers`. */
export function jsonReadNumbers(
  client: ConformanceCore,
  options?: RequestOptions,
): Promise<Result<Numbers, JsonReadNumbersError>> {
  return call(client, operation, undefined, options);
}
