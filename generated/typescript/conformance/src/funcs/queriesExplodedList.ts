import type { ConformanceCore } from "../core.ts";
import { call } from "../lib/call.ts";
import type { SDKError } from "../lib/errors.ts";
import type { Operation } from "../lib/operation.ts";
import type { RequestOptions } from "../lib/options.ts";
import { followRedirects } from "../lib/redirect.ts";
import type { Result } from "../lib/result.ts";
import { formExplodedStyle } from "../lib/styles.ts";
import type { ExplodedListRequest } from "../models/operations/explodedlist.ts";

const operation: Operation = {
  method: "GET",
  path: "/query/exploded/list",
  idempotent: true,
  follow: followRedirects,
  parameters: [{ name: "color", style: formExplodedStyle, type: { list: "string" } }],
  responses: { "204": {} },
};

/** What `queriesExplodedList` can end with: what the API documents, and what any call can meet. */
export type QueriesExplodedListError = SDKError;

/** Sends `GET /query/exploded/list`. */
export function queriesExplodedList(
  client: ConformanceCore,
  request?: ExplodedListRequest,
  options?: RequestOptions,
): Promise<Result<void, QueriesExplodedListError>> {
  return call(client, operation, request, options);
}
