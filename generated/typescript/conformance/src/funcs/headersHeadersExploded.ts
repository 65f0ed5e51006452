import type { ConformanceCore } from "../core.ts";
import { call } from "../lib/call.ts";
import type { SDKError } from "../lib/errors.ts";
import type { Operation } from "../lib/operation.ts";
import type { RequestOptions } from "../lib/options.ts";
import { followRedirects } from "../lib/redirect.ts";
import type { Result } from "../lib/result.ts";
import { simpleExplodedStyle } from "../lib/styles.ts";
import type { HeadersExplodedRequest } from "../models/operations/headersexploded.ts";
import { deepObjectColorSchema } from "../models/operations/headerssimple.ts";

const operation: Operation = {
  method: "GET",
  path: "/headers/exploded",
  idempotent: true,
  follow: followRedirects,
  parameters: [
    { name: "xList", in: "header", wire: "X-List", style: simpleExplodedStyle, type: { list: "string" } },
    {
      name: "xObject",
      in: "header",
      wire: "X-Object",
      style: simpleExplodedStyle,
      type: deepObjectColorSchema,
    },
  ],
  responses: { "204": {} },
};

/** What `headersHeadersExploded` can end with: what the API documents, and what any call can meet. */
export type HeadersHeadersExplodedError = SDKError;

/** Sends `GET /headers/exploded`. */
export function headersHeadersExploded(
  client: ConformanceCore,
  request?: HeadersExplodedRequest,
  options?: RequestOptions,
): Promise<Result<void, HeadersHeadersExplodedError>> {
  return call(client, operation, request, options);
}
