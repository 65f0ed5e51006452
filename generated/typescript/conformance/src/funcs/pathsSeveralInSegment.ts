import type { ConformanceCore } from "../core.ts";
import { call } from "../lib/call.ts";
import type { SDKError } from "../lib/errors.ts";
import type { Operation } from "../lib/operation.ts";
import type { RequestOptions } from "../lib/options.ts";
import { fillPath } from "../lib/path.ts";
import { followRedirects } from "../lib/redirect.ts";
import type { Result } from "../lib/result.ts";
import { singleStyle } from "../lib/styles.ts";
import type { SeveralInSegmentRequest } from "../models/operations/severalinsegment.ts";

const operation: Operation = {
  method: "GET",
  path: "/path/{owner}/{repo}.{format}/blob",
  fill: fillPath,
  idempotent: true,
  follow: followRedirects,
  parameters: [
    { name: "owner", in: "path", style: singleStyle, type: "string" },
    { name: "repo", in: "path", style: singleStyle, type: "string" },
    { name: "format", in: "path", style: singleStyle, type: "string" },
  ],
  responses: { "204": {} },
};

/** What `pathsSeveralInSegment` can end with: what the API documents, and what any call can meet. */
export type PathsSeveralInSegmentError = SDKError;

/** Sends `GET /path/{owner}/{repo}.{format}/blob`. */
export function pathsSeveralInSegment(
  client: ConformanceCore,
  request: SeveralInSegmentRequest,
  options?: RequestOptions,
): Promise<Result<void, PathsSeveralInSegmentError>> {
  return call(client, operation, request, options);
}
