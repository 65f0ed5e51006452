import type { ConformanceCore } from "../core.ts";
import { call } from "../lib/call.ts";
import type { SDKError } from "../lib/errors.ts";
import type { Operation } from "../lib/operation.ts";
import type { RequestOptions } from "../lib/options.ts";
import { followRedirects } from "../lib/redirect.ts";
import type { Result } from "../lib/result.ts";
import { type Names, namesSchema } from "../models/components/names.ts";

const operation: Operation = {
  method: "GET",
  path: "/json/names",
  idempotent: true,
  follow: followRedirects,
  responses: { "200": { type: namesSchema } },
};

/** What `jsonReadNames` can end with: what the API documents, and what any call can meet. */
export type JsonReadNamesError = SDKError;

/** Sends `GET /json/names`. */
export function jsonReadNames(
  client: ConformanceCore,
  options?: RequestOptions,
): Promise<Result<Names, JsonReadNamesError>> {
  return call(client, operation, undefined, options);
}
