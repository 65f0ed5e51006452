import type { ConformanceCore } from "../core.ts";
import { call } from "../lib/call.ts";
import type { SDKError } from "../lib/errors.ts";
import type { Operation } from "../lib/operation.ts";
import type { RequestOptions } from "../lib/options.ts";
import { fillPath } from "../lib/path.ts";
import { followRedirects } from "../lib/redirect.ts";
import type { Result } from "../lib/result.ts";
import { matrixStyle } from "../lib/styles.ts";
import { deepObjectColorSchema } from "../models/operations/headerssimple.ts";
import type { MatrixObjectRequest } from "../models/operations/matrixobject.ts";

const operation: Operation = {
  method: "GET",
  path: "/path/matrix/object/{color}/end",
  fill: fillPath,
  idempotent: true,
  follow: followRedirects,
  parameters: [{ name: "color", in: "path", style: matrixStyle, type: deepObjectColorSchema }],
  responses: { "204": {} },
};

/** What `pathsMatrixObject` can end with: what the API documents, and what any call can meet. */
export type PathsMatrixObjectError = SDKError;

/** Sends `GET /path/matrix/object/{color}/end`. */
export function pathsMatrixObject(
  client: ConformanceCore,
  request: MatrixObjectRequest,
  options?: RequestOptions,
): Promise<Result<void, PathsMatrixObjectError>> {
  return call(client, operation, request, options);
}
