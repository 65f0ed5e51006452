import type { ConformanceCore } from "../core.ts";
import { call } from "../lib/call.ts";
import type { SDKError } from "../lib/errors.ts";
import type { Operation } from "../lib/operation.ts";
import type { RequestOptions } from "../lib/options.ts";
import { followRedirects } from "../lib/redirect.ts";
import type { Result } from "../lib/result.ts";
import { reserved, singleStyle } from "../lib/styles.ts";
import type { AllowReservedRequest } from "../models/operations/allowreserved.ts";

const operation: Operation = {
  method: "GET",
  path: "/query/reserved",
  idempotent: true,
  follow: followRedirects,
  parameters: [{ name: "url", style: singleStyle, encode: reserved, type: "string" }],
  responses: { "204": {} },
};

/** What `queriesAllowReserved` can end with: what the API documents, and what any call can meet. */
export type QueriesAllowReservedError = SDKError;

/** Sends `GET /query/reserved`. */
export function queriesAllowReserved(
  client: ConformanceCore,
  request?: AllowReservedRequest,
  options?: RequestOptions,
): Promise<Result<void, QueriesAllowReservedError>> {
  return call(client, operation, request, options);
}
