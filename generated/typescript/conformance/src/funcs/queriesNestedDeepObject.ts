import type { ConformanceCore } from "../core.ts";
import { call } from "../lib/call.ts";
import type { SDKError } from "../lib/errors.ts";
import type { Operation } from "../lib/operation.ts";
import type { RequestOptions } from "../lib/options.ts";
import { followRedirects } from "../lib/redirect.ts";
import type { Result } from "../lib/result.ts";
import { deepObjectStyle } from "../lib/styles.ts";
import { filterSchema } from "../models/components/filter.ts";
import type { NestedDeepObjectRequest } from "../models/operations/nesteddeepobject.ts";

const operation: Operation = {
  method: "GET",
  path: "/query/nested",
  idempotent: true,
  follow: followRedirects,
  parameters: [{ name: "filter", style: deepObjectStyle, type: filterSchema }],
  responses: { "204": {} },
};

/** What `queriesNestedDeepObject` can end with: what the API documents, and what any call can meet. */
export type QueriesNestedDeepObjectError = SDKError;

/** Sends `GET /query/nested`. */
export function queriesNestedDeepObject(
  client: ConformanceCore,
  request?: NestedDeepObjectRequest,
  options?: RequestOptions,
): Promise<Result<void, QueriesNestedDeepObjectError>> {
  return call(client, operation, request, options);
}
