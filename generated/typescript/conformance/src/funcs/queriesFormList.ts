import type { ConformanceCore } from "../core.ts";
import { call } from "../lib/call.ts";
import type { SDKError } from "../lib/errors.ts";
import type { Operation } from "../lib/operation.ts";
import type { RequestOptions } from "../lib/options.ts";
import { followRedirects } from "../lib/redirect.ts";
import type { Result } from "../lib/result.ts";
import { formStyle } from "../lib/styles.ts";
import type { FormListRequest } from "../models/operations/formlist.ts";

const operation: Operation = {
  method: "GET",
  path: "/query/form/list",
  idempotent: true,
  follow: followRedirects,
  parameters: [{ name: "color", style: formStyle, type: { list: "string" } }],
  responses: { "204": {} },
};

/** What `queriesFormList` can end with: what the API documents, and what any call can meet. */
export type QueriesFormListError = SDKError;

/** Sends `GET /query/form/list`. */
export function queriesFormList(
  client: ConformanceCore,
  request?: FormListRequest,
  options?: RequestOptions,
): Promise<Result<void, QueriesFormListError>> {
  return call(client, operation, request, options);
}
