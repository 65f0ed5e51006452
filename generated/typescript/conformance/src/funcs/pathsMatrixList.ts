import type { ConformanceCore } from "../core.ts";
import { call } from "../lib/call.ts";
import type { SDKError } from "../lib/errors.ts";
import type { Operation } from "../lib/operation.ts";
import type { RequestOptions } from "../lib/options.ts";
import { fillPath } from "../lib/path.ts";
import { followRedirects } from "../lib/redirect.ts";
import type { Result } from "../lib/result.ts";
import { matrixStyle } from "../lib/styles.ts";
import type { MatrixListRequest } from "../models/operations/matrixlist.ts";

const operation: Operation = {
  method: "GET",
  path: "/path/matrix/list/{color}/end",
  fill: fillPath,
  idempotent: true,
  follow: followRedirects,
  parameters: [{ name: "color", in: "path", style: matrixStyle, type: { list: "string" } }],
  responses: { "204": {} },
};

/** What `pathsMatrixList` can end with: what the API documents, and what any call can meet. */
export type PathsMatrixListError = SDKError;

/** Sends `GET /path/matrix/list/{color}/end`. */
export function pathsMatrixList(
  client: ConformanceCore,
  request: MatrixListRequest,
  options?: RequestOptions,
): Promise<Result<void, PathsMatrixListError>> {
  return call(client, operation, request, options);
}
