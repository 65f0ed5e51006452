import type { ConformanceCore } from "../core.ts";
import { call } from "../lib/call.ts";
import type { SDKError } from "../lib/errors.ts";
import type { Operation } from "../lib/operation.ts";
import type { RequestOptions } from "../lib/options.ts";
import { followRedirects } from "../lib/redirect.ts";
import type { Result } from "../lib/result.ts";
import { type Item, itemSchema } from "../models/components/item.ts";

const operation: Operation = {
  method: "GET",
  path: "/errors/maybe",
  idempotent: true,
  follow: followRedirects,
  responses: { "200": { type: itemSchema, optional: true }, "204": {} },
};

/** What `errorsReadMaybe` can end with: what the API documents, and what any call can meet. */
export type ErrorsReadMaybeError = SDKError;

/** Sends `GET /errors/maybe`. */
export function errorsReadMaybe(
  client: ConformanceCore,
  options?: RequestOptions,
): Promise<Result<Item | undefined, ErrorsReadMaybeError>> {
  return call(client, operation, undefined, options);
}
