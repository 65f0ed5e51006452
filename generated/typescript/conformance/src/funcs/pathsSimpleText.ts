import type { ConformanceCore } from "../core.ts";
import { call } from "../lib/call.ts";
import type { SDKError } from "../lib/errors.ts";
import type { Operation } from "../lib/operation.ts";
import type { RequestOptions } from "../lib/options.ts";
import { fillPath } from "../lib/path.ts";
import { followRedirects } from "../lib/redirect.ts";
import type { Result } from "../lib/result.ts";
import { singleStyle } from "../lib/styles.ts";
import type { SimpleTextRequest } from "../models/operations/simpletext.ts";

const operation: Operation = {
  method: "GET",
  path: "/path/simple/text/{color}/end",
  fill: fillPath,
  idempotent: true,
  follow: followRedirects,
  parameters: [{ name: "color", in: "path", style: singleStyle, type: "string" }],
  responses: { "204": {} },
};

/** What `pathsSimpleText` can end with: what the API documents, and what any call can meet. */
export type PathsSimpleTextError = SDKError;

/** Sends `GET /path/simple/text/{color}/end`. */
export function pathsSimpleText(
  client: ConformanceCore,
  request: SimpleTextRequest,
  options?: RequestOptions,
): Promise<Result<void, PathsSimpleTextError>> {
  return call(client, operation, request, options);
}
