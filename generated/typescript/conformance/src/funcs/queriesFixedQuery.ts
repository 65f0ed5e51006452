import type { ConformanceCore } from "../core.ts";
import { call } from "../lib/call.ts";
import type { SDKError } from "../lib/errors.ts";
import type { Operation } from "../lib/operation.ts";
import type { RequestOptions } from "../lib/options.ts";
import { followRedirects } from "../lib/redirect.ts";
import type { Result } from "../lib/result.ts";
import { singleStyle } from "../lib/styles.ts";
import type { FixedQueryRequest } from "../models/operations/fixedquery.ts";

const operation: Operation = {
  method: "GET",
  path: "/query/fixed",
  idempotent: true,
  follow: followRedirects,
  query: ["v=2"],
  parameters: [{ name: "q", style: singleStyle, type: "string" }],
  responses: { "204": {} },
};

/** What `queriesFixedQuery` can end with: what the API documents, and what any call can meet. */
export type QueriesFixedQueryError = SDKError;

/** Sends `GET /query/fixed?v=2`. */
export function queriesFixedQuery(
  client: ConformanceCore,
  request?: FixedQueryRequest,
  options?: RequestOptions,
): Promise<Result<void, QueriesFixedQueryError>> {
  return call(client, operation, request, options);
}
