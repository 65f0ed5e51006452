import type { ConformanceCore } from "../core.ts";
import { call } from "../lib/call.ts";
import type { SDKError } from "../lib/errors.ts";
import type { Operation } from "../lib/operation.ts";
import type { RequestOptions } from "../lib/options.ts";
import { fillPath } from "../lib/path.ts";
import { followRedirects } from "../lib/redirect.ts";
import type { Result } from "../lib/result.ts";
import { singleStyle } from "../lib/styles.ts";
import type { KindInPathRequest } from "../models/operations/kindinpath.ts";

const operation: Operation = {
  method: "GET",
  path: "/path/kinds/{kind}",
  fill: fillPath,
  idempotent: true,
  follow: followRedirects,
  parameters: [{ name: "kind", in: "path", style: singleStyle, type: "string" }],
  responses: { "204": {} },
};

/** What `pathsKindInPath` can end with: what the API documents, and what any call can meet. */
export type PathsKindInPathError = SDKError;

/** Sends `GET /path/kinds/{kind}`. */
export function pathsKindInPath(
  client: ConformanceCore,
  request: KindInPathRequest,
  options?: RequestOptions,
): Promise<Result<void, PathsKindInPathError>> {
  return call(client, operation, request, options);
}
