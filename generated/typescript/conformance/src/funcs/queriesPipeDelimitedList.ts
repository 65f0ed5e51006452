import type { ConformanceCore } from "../core.ts";
import { call } from "../lib/call.ts";
import type { SDKError } from "../lib/errors.ts";
import type { Operation } from "../lib/operation.ts";
import type { RequestOptions } from "../lib/options.ts";
import { followRedirects } from "../lib/redirect.ts";
import type { Result } from "../lib/result.ts";
import { pipeDelimitedStyle } from "../lib/styles.ts";
import type { PipeDelimitedListRequest } from "../models/operations/pipedelimitedlist.ts";

const operation: Operation = {
  method: "GET",
  path: "/query/pipeDelimited/list",
  idempotent: true,
  follow: followRedirects,
  parameters: [{ name: "color", style: pipeDelimitedStyle, type: { list: "string" } }],
  responses: { "204": {} },
};

/**
 * What `queriesPipeDelimitedList` can end with: what the API documents, and what any call can
 * meet.
 */
export type QueriesPipeDelimitedListError = SDKError;

/** Sends `GET /query/pipeDelimited/list`. */
export function queriesPipeDelimitedList(
  client: ConformanceCore,
  request?: PipeDelimitedListRequest,
  options?: RequestOptions,
): Promise<Result<void, QueriesPipeDelimitedListError>> {
  return call(client, operation, request, options);
}
