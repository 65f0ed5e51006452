import type { ConformanceCore } from "../core.ts";
import { call } from "../lib/call.ts";
import type { SDKError } from "../lib/errors.ts";
import type { Operation } from "../lib/operation.ts";
import type { RequestOptions } from "../lib/options.ts";
import { followRedirects } from "../lib/redirect.ts";
import type { Result } from "../lib/result.ts";
import { type Tree, treeSchema } from "../models/components/tree.ts";

const operation: Operation = {
  method: "GET",
  path: "/json/list",
  idempotent: true,
  follow: followRedirects,
  responses: { "200": { type: { list: () => treeSchema } } },
};

/** What `jsonReadList` can end with: what the API documents, and what any call can meet. */
export type JsonReadListError = SDKError;

/** Sends `GET /json/list`. */
export function jsonReadList(
  client: ConformanceCore,
  options?: RequestOptions,
): Promise<Result<Tree[], JsonReadListError>> {
  return call(client, operation, undefined, options);
}
