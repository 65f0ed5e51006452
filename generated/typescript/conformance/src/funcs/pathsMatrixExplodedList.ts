import type { ConformanceCore } from "../core.ts";
import { call } from "../lib/call.ts";
import type { SDKError } from "../lib/errors.ts";
import type { Operation } from "../lib/operation.ts";
import type { RequestOptions } from "../lib/options.ts";
import { fillPath } from "../lib/path.ts";
import { followRedirects } from "../lib/redirect.ts";
import type { Result } from "../lib/result.ts";
import { matrixExplodedStyle } from "../lib/styles.ts";
import type { MatrixExplodedListRequest } from "../models/operations/matrixexplodedlist.ts";

const operation: Operation = {
  method: "GET",
  path: "/path/matrix/exploded-list/{color}/end",
  fill: fillPath,
  idempotent: true,
  follow: followRedirects,
  parameters: [{ name: "color", in: "path", style: matrixExplodedStyle, type: { list: "string" } }],
  responses: { "204": {} },
};

/** What `pathsMatrixExplodedList` can end with: what the API documents, and what any call can meet. */
export type PathsMatrixExplodedListError = SDKError;

/** Sends `GET /path/matrix/exploded-list/{color}/end`. */
export function pathsMatrixExplodedList(
  client: ConformanceCore,
  request: MatrixExplodedListRequest,
  options?: RequestOptions,
): Promise<Result<void, PathsMatrixExplodedListError>> {
  return call(client, operation, request, options);
}
