import type { ConformanceCore } from "../core.ts";
import { call } from "../lib/call.ts";
import type { SDKError } from "../lib/errors.ts";
import type { Operation } from "../lib/operation.ts";
import type { RequestOptions } from "../lib/options.ts";
import { followRedirects } from "../lib/redirect.ts";
import type { Result } from "../lib/result.ts";
import { singleStyle } from "../lib/styles.ts";
import type { IgnoredHeadersRequest } from "../models/operations/ignoredheaders.ts";

const operation: Operation = {
  method: "GET",
  path: "/headers/reserved",
  idempotent: true,
  follow: followRedirects,
  parameters: [{ name: "xKept", in: "header", wire: "X-Kept", style: singleStyle, type: "string" }],
  responses: { "204": {} },
};

/** What `headersIgnoredHeaders` can end with: what the API documents, and what any call can meet. */
export type HeadersIgnoredHeadersError = SDKError;

/** Sends `GET /headers/reserved`. */
export function headersIgnoredHeaders(
  client: ConformanceCore,
  request?: IgnoredHeadersRequest,
  options?: RequestOptions,
): Promise<Result<void, HeadersIgnoredHeadersError>> {
  return call(client, operation, request, options);
}
