import type { ConformanceCore } from "../core.ts";
import { call } from "../lib/call.ts";
import type { SDKError } from "../lib/errors.ts";
import type { Operation } from "../lib/operation.ts";
import type { RequestOptions } from "../lib/options.ts";
import type { Result } from "../lib/result.ts";
import { Problem } from "../models/errors/problem.ts";

const operation: Operation = {
  method: "DELETE",
  path: "/errors/item",
  idempotent: true,
  responses: { "204": {} },
  errors: { "default": Problem },
};

/** What `errorsDeleteItem` can end with: what the API documents, and what any call can meet. */
export type ErrorsDeleteItemError = Problem | SDKError;

/** Sends `DELETE /errors/item`. */
export function errorsDeleteItem(
  client: ConformanceCore,
  options?: RequestOptions,
): Promise<Result<void, ErrorsDeleteItemError>> {
  return call(client, operation, undefined, options);
}
