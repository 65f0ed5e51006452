import type { ConformanceCore } from "../core.ts";
import { call } from "../lib/call.ts";
import type { SDKError } from "../lib/errors.ts";
import type { Operation } from "../lib/operation.ts";
import type { RequestOptions } from "../lib/options.ts";
import { followRedirects } from "../lib/redirect.ts";
import type { Result } from "../lib/result.ts";
import { singleStyle } from "../lib/styles.ts";
import type { RequiredInQueryRequest } from "../models/operations/requiredinquery.ts";

const operation: Operation = {
  method: "GET",
  path: "/query/required",
  idempotent: true,
  follow: followRedirects,
  parameters: [
    { name: "q", style: singleStyle, required: true, type: "string" },
    { name: "n", required: true },
  ],
  responses: { "204": {} },
};

/** What `queriesRequiredInQuery` can end with: what the API documents, and what any call can meet. */
export type QueriesRequiredInQueryError = SDKError;

/** Sends `GET /query/required`. */
export function queriesRequiredInQuery(
  client: ConformanceCore,
  request: RequiredInQueryRequest,
  options?: RequestOptions,
): Promise<Result<void, QueriesRequiredInQueryError>> {
  return call(client, operation, request, options);
}
