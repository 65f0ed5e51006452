import type { ConformanceCore } from "../core.ts";
import { call } from "../lib/call.ts";
import type { SDKError } from "../lib/errors.ts";
import type { Operation } from "../lib/operation.ts";
import type { RequestOptions } from "../lib/options.ts";
import { followRedirects } from "../lib/redirect.ts";
import type { Result } from "../lib/result.ts";
import { formExplodedStyle, singleStyle } from "../lib/styles.ts";
import type { BracketsInNameRequest } from "../models/operations/bracketsinname.ts";

const operation: Operation = {
  method: "GET",
  path: "/query/brackets",
  idempotent: true,
  follow: followRedirects,
  parameters: [
    { name: "ids", wire: "ids[]", label: "ids%5B%5D", style: formExplodedStyle, type: { list: "string" } },
    { name: "pageSize", wire: "page[size]", label: "page%5Bsize%5D" },
    { name: "aB", wire: "a.b", style: singleStyle, type: "string" },
  ],
  responses: { "204": {} },
};

/** What `queriesBracketsInName` can end with: what the API documents, and what any call can meet. */
export type QueriesBracketsInNameError = SDKError;

/** Sends `GET /query/brackets`. */
export function queriesBracketsInName(
  client: ConformanceCore,
  request?: BracketsInNameRequest,
  options?: RequestOptions,
): Promise<Result<void, QueriesBracketsInNameError>> {
  return call(client, operation, request, options);
}
