import type { ConformanceCore } from "../core.ts";
import { call } from "../lib/call.ts";
import type { SDKError } from "../lib/errors.ts";
import type { Operation } from "../lib/operation.ts";
import type { RequestOptions } from "../lib/options.ts";
import { fillPath } from "../lib/path.ts";
import { followRedirects } from "../lib/redirect.ts";
import type { Result } from "../lib/result.ts";
import { singleStyle } from "../lib/styles.ts";
import type { NumbersInPathRequest } from "../models/operations/numbersinpath.ts";

const operation: Operation = {
  method: "GET",
  path: "/path/numbers/{whole}/{real}/{flag}",
  fill: fillPath,
  idempotent: true,
  follow: followRedirects,
  parameters: [
    { name: "whole", in: "path" },
    { name: "real", in: "path", style: singleStyle, type: "number" },
    { name: "flag", in: "path", style: singleStyle, type: "boolean" },
  ],
  responses: { "204": {} },
};

/** What `pathsNumbersInPath` can end with: what the API documents, and what any call can meet. */
export type PathsNumbersInPathError = SDKError;

/** Sends `GET /path/numbers/{whole}/{real}/{flag}`. */
export function pathsNumbersInPath(
  client: ConformanceCore,
  request: NumbersInPathRequest,
  options?: RequestOptions,
): Promise<Result<void, PathsNumbersInPathError>> {
  return call(client, operation, request, options);
}
