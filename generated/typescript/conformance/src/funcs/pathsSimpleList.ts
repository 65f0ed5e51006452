import type { ConformanceCore } from "../core.ts";
import { call } from "../lib/call.ts";
import type { SDKError } from "../lib/errors.ts";
import type { Operation } from "../lib/operation.ts";
import type { RequestOptions } from "../lib/options.ts";
import { fillPath } from "../lib/path.ts";
import { followRedirects } from "../lib/redirect.ts";
import type { Result } from "../lib/result.ts";
import { simpleStyle } from "../lib/styles.ts";
import type { SimpleListRequest } from "../models/operations/simplelist.ts";

const operation: Operation = {
  method: "GET",
  path: "/path/simple/list/{color}/end",
  fill: fillPath,
  idempotent: true,
  follow: followRedirects,
  parameters: [{ name: "color", in: "path", style: simpleStyle, type: { list: "string" } }],
  responses: { "204": {} },
};

/** What `pathsSimpleList` can end with: what the API documents, and what any call can meet. */
export type PathsSimpleListError = SDKError;

/** Sends `GET /path/simple/list/{color}/end`. */
export function pathsSimpleList(
  client: ConformanceCore,
  request: SimpleListRequest,
  options?: RequestOptions,
): Promise<Result<void, PathsSimpleListError>> {
  return call(client, operation, request, options);
}
