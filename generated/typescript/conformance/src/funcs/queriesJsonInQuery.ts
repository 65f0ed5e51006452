import type { ConformanceCore } from "../core.ts";
import { call } from "../lib/call.ts";
import type { SDKError } from "../lib/errors.ts";
import type { Operation } from "../lib/operation.ts";
import type { RequestOptions } from "../lib/options.ts";
import { followRedirects } from "../lib/redirect.ts";
import type { Result } from "../lib/result.ts";
import { jsonStyle } from "../lib/styles.ts";
import { filterSchema } from "../models/components/filter.ts";
import type { JsonInQueryRequest } from "../models/operations/jsoninquery.ts";

const operation: Operation = {
  method: "GET",
  path: "/query/json",
  idempotent: true,
  follow: followRedirects,
  parameters: [{ name: "filter", style: jsonStyle, type: filterSchema }],
  responses: { "204": {} },
};

/** What `queriesJsonInQuery` can end with: what the API documents, and what any call can meet. */
export type QueriesJsonInQueryError = SDKError;

/** Sends `GET /query/json`. */
export function queriesJsonInQuery(
  client: ConformanceCore,
  request?: JsonInQueryRequest,
  options?: RequestOptions,
): Promise<Result<void, QueriesJsonInQueryError>> {
  return call(client, operation, request, options);
}
