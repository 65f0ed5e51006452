import type { ConformanceCore } from "../core.ts";
import { call } from "../lib/call.ts";
import type { SDKError } from "../lib/errors.ts";
import type { Operation } from "../lib/operation.ts";
import type { RequestOptions } from "../lib/options.ts";
import { fillPath } from "../lib/path.ts";
import { followRedirects } from "../lib/redirect.ts";
import type { Result } from "../lib/result.ts";
import { labelStyle } from "../lib/styles.ts";
import type { LabelListRequest } from "../models/operations/labellist.ts";

const operation: Operation = {
  method: "GET",
  path: "/path/label/list/{color}/end",
  fill: fillPath,
  idempotent: true,
  follow: followRedirects,
  parameters: [{ name: "color", in: "path", style: labelStyle, type: { list: "string" } }],
  responses: { "204": {} },
};

/** What `pathsLabelList` can end with: what the API documents, and what any call can meet. */
export type PathsLabelListError = SDKError;

/** Sends `GET /path/label/list/{color}/end`. */
export function pathsLabelList(
  client: ConformanceCore,
  request: LabelListRequest,
  options?: RequestOptions,
): Promise<Result<void, PathsLabelListError>> {
  return call(client, operation, request, options);
}
