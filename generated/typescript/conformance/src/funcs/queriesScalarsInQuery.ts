import type { ConformanceCore } from "../core.ts";
import { call } from "../lib/call.ts";
import { date, dateTime } from "../lib/dates.ts";
import type { SDKError } from "../lib/errors.ts";
import type { Operation } from "../lib/operation.ts";
import type { RequestOptions } from "../lib/options.ts";
import { followRedirects } from "../lib/redirect.ts";
import type { Result } from "../lib/result.ts";
import { singleStyle } from "../lib/styles.ts";
import type { ScalarsInQueryRequest } from "../models/operations/scalarsinquery.ts";

const operation: Operation = {
  method: "GET",
  path: "/query/scalars",
  idempotent: true,
  follow: followRedirects,
  parameters: [
    { name: "whole" },
    { name: "real", style: singleStyle, type: "number" },
    { name: "flag", style: singleStyle, type: "boolean" },
    { name: "day", style: singleStyle, type: date },
    { name: "instant", style: singleStyle, type: dateTime },
    { name: "kind", style: singleStyle, type: "string" },
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
