import type { ConformanceCore } from "../core.ts";
import { call } from "../lib/call.ts";
import type { SDKError } from "../lib/errors.ts";
import type { Operation } from "../lib/operation.ts";
import type { RequestOptions } from "../lib/options.ts";
import { followRedirects } from "../lib/redirect.ts";
import type { Result } from "../lib/result.ts";
import { type Item, itemSchema } from "../models/components/item.ts";
import { Problem } from "../models/errors/problem.ts";

const operation: Operation = {
  method: "GET",
  path: "/errors/item",
  idempotent: true,
  follow: followRedirects,
  responses: { "200": { type: itemSchema } },
  errors: { "404": Problem, "4XX": Problem },
};

/** What `errorsReadItem` can end with: what the API documents, and what any call can meet. */
export type ErrorsReadItemError = Problem | SDKError;

/** Sends `GET /errors/item`. */
export function errorsReadItem(
  client: ConformanceCore,
  options?: RequestOptions,
): Promise<Result<Item, ErrorsReadItemError>> {
  return call(client, operation, undefined, options);
}
