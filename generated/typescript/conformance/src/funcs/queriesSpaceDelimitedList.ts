import type { ConformanceCore } from "../core.ts";
import { call } from "../lib/call.ts";
import type { SDKError } from "../lib/errors.ts";
import type { Operation } from "../lib/operation.ts";
import type { RequestOptions } from "../lib/options.ts";
import { followRedirects } from "../lib/redirect.ts";
import type { Result } from "../lib/result.ts";
import { spaceDelimitedStyle } from "../lib/styles.ts";
import type { SpaceDelimitedListRequest } from "../models/operations/spacedelimitedlist.ts";

const operation: Operation = {
  method: "GET",
  path: "/query/spaceDelimited/list",
  idempotent: true,
  follow: followRedirects,
  parameters: [{ name: "color", style: spaceDelimitedStyle, type: { list: "string" } }],
  responses: { "204": {} },
};

/**
 * What `queriesSpaceDelimitedList` can end with: what the API documents, and what any call can
 * meet.
 */
export type QueriesSpaceDelimitedListError = SDKError;

/** Sends `GET /query/spaceDelimited/list`. */
export function queriesSpaceDelimitedList(
  client: ConformanceCore,
  request?: SpaceDelimitedListRequest,
  options?: RequestOptions,
): Promise<Result<void, QueriesSpaceDelimitedListError>> {
  return call(client, operation, request, options);
}
