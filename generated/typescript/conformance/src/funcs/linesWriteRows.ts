import type { ConformanceCore } from "../core.ts";
import { call } from "../lib/call.ts";
import type { SDKError } from "../lib/errors.ts";
import { linesBody } from "../lib/lines.ts";
import { lossless } from "../lib/lossless.ts";
import type { Operation } from "../lib/operation.ts";
import type { RequestOptions } from "../lib/options.ts";
import type { Result } from "../lib/result.ts";
import { type Row, rowSchema } from "../models/components/row.ts";

const operation: Operation = {
  method: "POST",
  path: "/lines",
  body: {
    name: "requestBody",
    encode: linesBody,
    type: rowSchema,
    mediaType: "application/x-ndjson",
    required: true,
  },
  responses: { "204": {} },
  json: lossless,
};

/** What `linesWriteRows` can end with: what the API documents, and what any call can meet. */
export type LinesWriteRowsError = SDKError;

/** Sends `POST /lines`. */
export function linesWriteRows(
  client: ConformanceCore,
  request: Row[],
  options?: RequestOptions,
): Promise<Result<void, LinesWriteRowsError>> {
  return call(client, operation, { requestBody: request }, options);
}
