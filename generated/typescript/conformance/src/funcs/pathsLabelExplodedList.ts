import type { ConformanceCore } from "../core.ts";
import { call } from "../lib/call.ts";
import type { SDKError } from "../lib/errors.ts";
import type { Operation } from "../lib/operation.ts";
import type { RequestOptions } from "../lib/options.ts";
import { fillPath } from "../lib/path.ts";
import { followRedirects } from "../lib/redirect.ts";
import type { Result } from "../lib/result.ts";
import { labelExplodedStyle } from "../lib/styles.ts";
import type { LabelExplodedListRequest } from "../models/operations/labelexplodedlist.ts";

const operation: Operation = {
  method: "GET",
  path: "/path/label/exploded-list/{color}/end",
  fill: fillPath,
  idempotent: true,
  follow: followRedirects,
  parameters: [{ name: "color", in: "path", style: labelExplodedStyle, type: { list: "string" } }],
  responses: { "204": {} },
};

/** What `pathsLabelExplodedList` can end with: what the API documents, and what any call can meet. */
export type PathsLabelExplodedListError = SDKError;

/** Sends `GET /path/label/exploded-list/{color}/end`. */
export function pathsLabelExplodedList(
  client: ConformanceCore,
  request: LabelExplodedListRequest,
  options?: RequestOptions,
): Promise<Result<void, PathsLabelExplodedListError>> {
  return call(client, operation, request, options);
}
