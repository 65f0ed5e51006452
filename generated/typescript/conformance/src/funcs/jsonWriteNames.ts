import type { ConformanceCore } from "../core.ts";
import { modelBody } from "../lib/body.ts";
import { call } from "../lib/call.ts";
import type { SDKError } from "../lib/errors.ts";
import type { Operation } from "../lib/operation.ts";
import type { RequestOptions } from "../lib/options.ts";
import type { Result } from "../lib/result.ts";
import { type Names, namesSchema } from "../models/components/names.ts";

const operation: Operation = {
  method: "PUT",
  path: "/json/names",
  idempotent: true,
  body: { name: "names", encode: modelBody, type: namesSchema, required: true },
  responses: { "200": { type: namesSchema } },
};

/** What `jsonWriteNames` can end with: what the API documents, and what any call can meet. */
export type JsonWriteNamesError = SDKError;

/** Sends `PUT /json/names`. */
export function jsonWriteNames(
  client: ConformanceCore,
  request: Names,
  options?: RequestOptions,
): Promise<Result<Names, JsonWriteNamesError>> {
  return call(client, operation, { names: request }, options);
}
