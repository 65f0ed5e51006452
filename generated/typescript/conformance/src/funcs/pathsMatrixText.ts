import type { ConformanceCore } from "../core.ts";
import { call } from "../lib/call.ts";
import type { SDKError } from "../lib/errors.ts";
import type { Operation } from "../lib/operation.ts";
import type { RequestOptions } from "../lib/options.ts";
import { fillPath } from "../lib/path.ts";
import { followRedirects } from "../lib/redirect.ts";
import type { Result } from "../lib/result.ts";
import { matrixStyle } from "../lib/styles.ts";
import type { MatrixTextRequest } from "../models/operations/matrixtext.ts";

const operation: Operation = {
  method: "GET",
  path: "/path/matrix/text/{color}/end",
  fill: fillPath,
  idempotent: true,
  follow: followRedirects,
  parameters: [{ name: "color", in: "path", style: matrixStyle, type: "string" }],
  responses: { "204": {} },
};

/** What `pathsMatrixText` can end with: what the API documents, and what any call can meet. */
export type PathsMatrixTextError = SDKError;

/** Sends `GET /path/matrix/text/{color}/end`. */
export function pathsMatrixText(
  client: ConformanceCore,
  request: MatrixTextRequest,
  options?: RequestOptions,
): Promise<Result<void, PathsMatrixTextError>> {
  return call(client, operation, request, options);
}
