import type { ConformanceCore } from "../core.ts";
import { call } from "../lib/call.ts";
import type { SDKError } from "../lib/errors.ts";
import type { Operation } from "../lib/operation.ts";
import type { RequestOptions } from "../lib/options.ts";
import { followRedirects } from "../lib/redirect.ts";
import type { Result } from "../lib/result.ts";
import { singleStyle } from "../lib/styles.ts";
import type { ExplodedTextRequest } from "../models/operations/explodedtext.ts";

const operation: Operation = {
  method: "GET",
  path: "/query/exploded/text",
  idempotent: true,
  follow: followRedirects,
  parameters: [{ name: "color", style: singleStyle, type: "string" }],
  responses: { "204": {} },
};

/** What `queriesExplodedText` can end with: what the API documents, and what any call can meet. */
export type QueriesExplodedTextError = SDKError;

/** Sends `GET /query/exploded/text`. */
export function queriesExplodedText(
  client: ConformanceCore,
  request?: ExplodedTextRequest,
  options?: RequestOptions,
): Promise<Result<void, QueriesExplodedTextError>> {
  return call(client, operation, request, options);
}
