import type { ConformanceCore } from "../core.ts";
import { call } from "../lib/call.ts";
import type { SDKError } from "../lib/errors.ts";
import type { Operation } from "../lib/operation.ts";
import type { RequestOptions } from "../lib/options.ts";
import { fillPath } from "../lib/path.ts";
import { followRedirects } from "../lib/redirect.ts";
import type { Result } from "../lib/result.ts";
import { matrixExplodedStyle } from "../lib/styles.ts";
import { deepObjectColorSchema } from "../models/operations/headerssimple.ts";
import type { MatrixExplodedObjectRequest } from "../models/operations/matrixexplodedobject.ts";

const operation: Operation = {
  method: "GET",
  path: "/path/matrix/exploded-object/{color}/end",
  fill: fillPath,
  idempotent: true,
  follow: followRedirects,
  parameters: [{ name: "color", in: "path", style: matrixExplodedStyle, type: deepObjectColorSchema }],
  responses: { "204": {} },
};

/**
 * What `pathsMatrixExplodedObject` can end with: what the API documents, and what any call can
 * meet.
 */
export type PathsMatrixExplodedObjectError = SDKError;

/** Sends `GET /path/matrix/exploded-object/{color}/end`. */
export function pathsMatrixExplodedObject(
  client: ConformanceCore,
  request: MatrixExplodedObjectRequest,
  options?: RequestOptions,
): Promise<Result<void, PathsMatrixExplodedObjectError>> {
  return call(client, operation, request, options);
}
