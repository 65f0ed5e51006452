import type { ConformanceCore } from "../core.ts";
import { call } from "../lib/call.ts";
import type { SDKError } from "../lib/errors.ts";
import type { Operation } from "../lib/operation.ts";
import type { RequestOptions } from "../lib/options.ts";
import { fillPath } from "../lib/path.ts";
import { followRedirects } from "../lib/redirect.ts";
import type { Result } from "../lib/result.ts";
import { labelExplodedStyle } from "../lib/styles.ts";
import { deepObjectColorSchema } from "../models/operations/headerssimple.ts";
import type { LabelExplodedObjectRequest } from "../models/operations/labelexplodedobject.ts";

const operation: Operation = {
  method: "GET",
  path: "/path/label/exploded-object/{color}/end",
  fill: fillPath,
  idempotent: true,
  follow: followRedirects,
  parameters: [{ name: "color", in: "path", style: labelExplodedStyle, type: deepObjectColorSchema }],
  responses: { "204": {} },
};

/**
 * What `pathsLabelExplodedObject` can end with: what the API documents, and what any call can
 * meet.
 */
export type PathsLabelExplodedObjectError = SDKError;

/** Sends `GET /path/label/exploded-object/{color}/end`. */
export function pathsLabelExplodedObject(
  client: ConformanceCore,
  request: LabelExplodedObjectRequest,
  options?: RequestOptions,
): Promise<Result<void, PathsLabelExplodedObjectError>> {
  return call(client, operation, request, options);
}
