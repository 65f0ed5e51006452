import type { ConformanceCore } from "../core.ts";
import { call } from "../lib/call.ts";
import type { SDKError } from "../lib/errors.ts";
import type { Operation } from "../lib/operation.ts";
import type { RequestOptions } from "../lib/options.ts";
import { followRedirects } from "../lib/redirect.ts";
import type { Result } from "../lib/result.ts";
import { singleStyle } from "../lib/styles.ts";
import type { FormTextRequest } from "../models/operations/formtext.ts";

const operation: Operation = {
  method: "GET",
  path: "/query/form/text",
  idempotent: true,
  follow: followRedirects,
  parameters: [{ name: "color", style: singleStyle, type: "string" }],
  responses: { "204": {} },
};

/** What `queriesFormText` can end with: what the API documents, and what any call can meet. */
export type QueriesFormTextError = SDKError;

/** Sends `GET /query/form/text`. */
export function queriesFormText(
  client: ConformanceCore,
  request?: FormTextRequest,
  options?: RequestOptions,
): Promise<Result<void, QueriesFormTextError>> {
  return call(client, operation, request, options);
}
