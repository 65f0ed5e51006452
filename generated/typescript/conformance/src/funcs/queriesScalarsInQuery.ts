import type { ConformanceCore } from "../core.ts";
import { call } from "../lib/call.ts";
import { date, dateTime } from "../lib/dates.ts";
import type { SDKError } from "../lib/errors.ts";
import type { Operation } from "../lib/operation.ts";
import type { RequestOptions } from "../lib/options.ts";
import { followRedirects } from "../lib/redirect.ts";
import type { Result } from "../lib/result.ts";
import type { ScalarsInQueryRequest } from "../models/operations/scalarsinquery.ts";

const operation: Operation = {
  id: "scalarsInQuery",
  method: "GET",
  path: "/query/scalars",
  follow: followRedirects,
  parameters: [
    { name: "whole", in: "query" },
    { name: "real", in: "query", type: "number" },
    { name: "flag", in: "query", type: "boolean" },
    { name: "day", in: "query", type: date },
    { name: "instant", in: "query", type: dateTime },
    { name: "kind", in: "query", type: "string" },
  ],
  responses: { "204": {} },
};

/** What `queriesScalarsInQuery` can end with: what the API documents, and what any call can meet. */
export type QueriesScalarsInQueryError = SDKError;

/** Sends `GET /query/scalars`. */
export function queriesScalarsInQuery(
  client: ConformanceCore,
  request?: ScalarsInQueryRequest,
  options?: RequestOptions,
): Promise<Result<void, QueriesScalarsInQueryError>> {
  return call(client, operation, request, options);
}
