import type { ConformanceCore } from "../core.ts";
import { call } from "../lib/call.ts";
import type { SDKError } from "../lib/errors.ts";
import type { Operation } from "../lib/operation.ts";
import type { RequestOptions } from "../lib/options.ts";
import { followRedirects } from "../lib/redirect.ts";
import type { Result } from "../lib/result.ts";
import { simpleStyle, singleStyle } from "../lib/styles.ts";
import { deepObjectColorSchema, type HeadersSimpleRequest } from "../models/operations/headerssimple.ts";

const operation: Operation = {
  method: "GET",
  path: "/headers/simple",
  idempotent: true,
  follow: followRedirects,
  parameters: [
    { name: "xText", in: "header", wire: "X-Text", style: singleStyle, type: "string" },
    { name: "xList", in: "header", wire: "X-List", style: simpleStyle, type: { list: "string" } },
    { name: "xObject", in: "header", wire: "X-Object", style: simpleStyle, type: deepObjectColorSchema },
    { name: "xNumber", in: "header", wire: "X-Number" },
    { name: "xFlag", in: "header", wire: "X-Flag", style: singleStyle, type: "boolean" },
  ],
  responses: { "204": {} },
};

/** What `headersHeadersSimple` can end with: what the API documents, and what any call can meet. */
export type HeadersHeadersSimpleError = SDKError;

/** Sends `GET /headers/simple`. */
export function headersHeadersSimple(
  client: ConformanceCore,
  request?: HeadersSimpleRequest,
  options?: RequestOptions,
): Promise<Result<void, HeadersHeadersSimpleError>> {
  return call(client, operation, request, options);
}
