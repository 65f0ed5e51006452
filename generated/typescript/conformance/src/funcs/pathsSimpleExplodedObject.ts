import type { ConformanceCore } from "../core.ts";
import { call } from "../lib/call.ts";
import type { SDKError } from "../lib/errors.ts";
import type { Operation } from "../lib/operation.ts";
import type { RequestOptions } from "../lib/options.ts";
import { fillPath } from "../lib/path.ts";
import { followRedirects } from "../lib/redirect.ts";
import type { Result } from "../lib/result.ts";
import { simpleExplodedStyle } from "../lib/styles.ts";
import { deepObjectColorSchema } from "../models/operations/headerssimple.ts";
import type { SimpleExplodedObjectRequest } from "../models/operations/simpleexplodedobject.ts";

const operation: Operation = {
  method: "GET",
  path: "/path/simple/exploded-object/{color}/end",
  fill: fillPath,
  idempotent: true,
  follow: followRedirects,
  parameters: [{ name: "color", in: "path", style: simpleExplodedStyle, type: deepObjectColorSchema }],
  responses: { "204": {} },
};

/**
 * What `pathsSimpleExplodedObject` can end with: what the API documents, and what any call can
 * meet.
 */
export type PathsSimpleExplodedObjectError = SDKError;

/** Sends `GET /path/simple/exploded-object/{color}/end`. */
export function pathsSimpleExplodedObject(
  client: ConformanceCore,
  request: SimpleExplodedObjectRequest,
  options?: RequestOptions,
): Promise<Result<void, PathsSimpleExplodedObjectError>> {
  return call(client, operation, request, options);
}
