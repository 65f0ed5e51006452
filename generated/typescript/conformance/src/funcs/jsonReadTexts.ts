import type { ConformanceCore } from "../core.ts";
import { call } from "../lib/call.ts";
import type { SDKError } from "../lib/errors.ts";
import type { Operation } from "../lib/operation.ts";
import type { RequestOptions } from "../lib/options.ts";
import { followRedirects } from "../lib/redirect.ts";
import type { Result } from "../lib/result.ts";
import { type Texts, textsSchema } from "../models/components/texts.ts";

const operation: Operation = {
  method: "GET",
  path: "/json/texts",
  idempotent: true,
  follow: followRedirects,
  responses: { "200": { type: textsSchema } },
};

/** What `jsonReadTexts` can end with: what the API documents, and what any call can meet. */
export type JsonReadTextsError = SDKError;

/** Sends `GET /json/texts`. */
export function jsonReadTexts(
  client: ConformanceCore,
  options?: RequestOptions,
): Promise<Result<Texts, JsonReadTextsError>> {
  return call(client, operation, undefined, options);
}
