import type { ConformanceCore } from "../core.ts";
import { call } from "../lib/call.ts";
import type { SDKError } from "../lib/errors.ts";
import { type JsonLines, linesResponse } from "../lib/lines.ts";
import { lossless } from "../lib/lossless.ts";
import type { Operation } from "../lib/operation.ts";
import type { RequestOptions } from "../lib/options.ts";
import { followRedirects } from "../lib/redirect.ts";
import type { Result } from "../lib/result.ts";
import { type Row, rowSchema } from "../models/components/row.ts";

const operation: Operation = {
  method: "GET",
  path: "/lines",
  idempotent: true,
  follow: followRedirects,
  accept: "application/x-ndjson",
  streams: true,
  responses: { "200": { decode: linesResponse, type: rowSchema } },
  json: lossless,
};

/** What `linesReadRows` can end with: what the API documents, and what any call can meet. */
export type LinesReadRowsError = SDKError;

/** Sends `GET /lines`. */
export function linesReadRows(
  client: ConformanceCore,
  options?: RequestOptions,
): Promise<Result<JsonLines<Row>, LinesReadRowsError>> {
  return call(client, operation, undefined, options);
}
