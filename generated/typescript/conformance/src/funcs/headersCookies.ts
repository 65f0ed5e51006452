import type { ConformanceCore } from "../core.ts";
import { call } from "../lib/call.ts";
import { putCookie } from "../lib/cookies.ts";
import type { SDKError } from "../lib/errors.ts";
import type { Operation } from "../lib/operation.ts";
import type { RequestOptions } from "../lib/options.ts";
import { followRedirects } from "../lib/redirect.ts";
import type { Result } from "../lib/result.ts";
import { formStyle, singleStyle } from "../lib/styles.ts";
import type { CookiesRequest } from "../models/operations/cookies.ts";

const operation: Operation = {
  method: "GET",
  path: "/headers/cookies",
  idempotent: true,
  follow: followRedirects,
  parameters: [
    { name: "session", in: "cookie", style: singleStyle, put: putCookie, type: "string" },
    { name: "ids", in: "cookie", style: formStyle, put: putCookie, type: { list: "integer" } },
  ],
  responses: { "204": {} },
};

/** What `headersCookies` can end with: what the API documents, and what any call can meet. */
export type HeadersCookiesError = SDKError;

/** Sends `GET /headers/cookies`. */
export function headersCookies(
  client: ConformanceCore,
  request?: CookiesRequest,
  options?: RequestOptions,
): Promise<Result<void, HeadersCookiesError>> {
  return call(client, operation, request, options);
}
