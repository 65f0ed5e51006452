import type { ConformanceCore } from "../core.ts";
import { call } from "../lib/call.ts";
import type { SDKError } from "../lib/errors.ts";
import type { Operation } from "../lib/operation.ts";
import type { RequestOptions } from "../lib/options.ts";
import { fillPath } from "../lib/path.ts";
import { followRedirects } from "../lib/redirect.ts";
import type { Result } from "../lib/result.ts";
import { labelStyle } from "../lib/styles.ts";
import type { LabelTextRequest } from "../models/operations/labeltext.ts";

const operation: Operation = {
  method: "GET",
  path: "/path/label/text/{color}/end",
  fill: fillPath,
  idempotent: true,
  follow: followRedirects,
  parameters: [{ name: "color", in: "path", style: labelStyle, type: "string" }],
  responses: { "204": {} },
};

/** What `pathsLabelText` can end with: what the API documents, and what any call can meet. */
export type PathsLabelTextError = SDKError;

/** Sends `GET /path/label/text/{color}/end`. */
export function pathsLabelText(
  client: ConformanceCore,
  request: LabelTextRequest,
  options?: RequestOptions,
): Promise<Result<void, PathsLabelTextError>> {
  return call(client, operation, request, options);
}
