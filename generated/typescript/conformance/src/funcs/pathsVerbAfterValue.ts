import type { ConformanceCore } from "../core.ts";
import { call } from "../lib/call.ts";
import type { SDKError } from "../lib/errors.ts";
import type { Operation } from "../lib/operation.ts";
import type { RequestOptions } from "../lib/options.ts";
import { fillPath } from "../lib/path.ts";
import type { Result } from "../lib/result.ts";
import { singleStyle } from "../lib/styles.ts";
import type { VerbAfterValueRequest } from "../models/operations/verbaftervalue.ts";

const operation: Operation = {
  method: "POST",
  path: "/path/models/{name}:cancel",
  fill: fillPath,
  parameters: [{ name: "name", in: "path", style: singleStyle, type: "string" }],
  responses: { "204": {} },
};

/** What `pathsVerbAfterValue` can end with: what the API documents, and what any call can meet. */
export type PathsVerbAfterValueError = SDKError;

/** Sends `POST /path/models/{name}:cancel`. */
export function pathsVerbAfterValue(
  client: ConformanceCore,
  request: VerbAfterValueRequest,
  options?: RequestOptions,
): Promise<Result<void, PathsVerbAfterValueError>> {
  return call(client, operation, request, options);
}
