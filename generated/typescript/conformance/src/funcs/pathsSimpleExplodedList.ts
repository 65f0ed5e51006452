import type { ConformanceCore } from "../core.ts";
import { call } from "../lib/call.ts";
import type { SDKError } from "../lib/errors.ts";
import type { Operation } from "../lib/operation.ts";
import type { RequestOptions } from "../lib/options.ts";
import { fillPath } from "../lib/path.ts";
import { followRedirects } from "../lib/redirect.ts";
import type { Result } from "../lib/result.ts";
import { simpleExplodedStyle } from "../lib/styles.ts";
import type { SimpleExplodedListRequest } from "../models/operations/simpleexplodedlist.ts";

const operation: Operation = {
  method: "GET",
  path: "/path/simple/exploded-list/{color}/end",
  fill: fillPath,
  idempotent: true,
  follow: followRedirects,
  parameters: [{ name: "color", in: "path", style: simpleExplodedStyle, type: { list: "string" } }],
  responses: { "204": {} },
};

/** What `pathsSimpleExplodedList` can end with: what the API documents, and what any call can meet. */
export type PathsSimpleExplodedListError = SDKError;

/** Sends `GET /path/simple/exploded-list/{color}/end`. */
export function pathsSimpleExplodedList(
  client: ConformanceCore,
  request: SimpleExplodedListRequest,
  options?: RequestOptions,
): Promise<Result<void, PathsSimpleExplodedListError>> {
  return call(client, operation, request, options);
}
