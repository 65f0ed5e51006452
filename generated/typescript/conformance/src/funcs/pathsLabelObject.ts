import type { ConformanceCore } from "../core.ts";
import { call } from "../lib/call.ts";
import type { SDKError } from "../lib/errors.ts";
import type { Operation } from "../lib/operation.ts";
import type { RequestOptions } from "../lib/options.ts";
import { fillPath } from "../lib/path.ts";
import { followRedirects } from "../lib/redirect.ts";
import type { Result } from "../lib/result.ts";
import { labelStyle } from "../lib/styles.ts";
import { deepObjectColorSchema } from "../models/operations/headerssimple.ts";
import type { LabelObjectRequest } from "../models/operations/labelobject.ts";

const operation: Operation = {
  method: "GET",
  path: "/path/label/object/{color}/end",
  fill: fillPath,
  idempotent: true,
  follow: followRedirects,
  parameters: [{ name: "color", in: "path", style: labelStyle, type: deepObjectColorSchema }],
  responses: { "204": {} },
};

/** What `pathsLabelObject` can end with: what the API documents, and what any call can meet. */
export type PathsLabelObjectError = SDKError;

/** Sends `GET /path/label/object/{color}/end`. */
export function pathsLabelObject(
  client: ConformanceCore,
  request: LabelObjectRequest,
  options?: RequestOptions,
): Promise<Result<void, PathsLabelObjectError>> {
  return call(client, operation, request, options);
}
