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
  path: "/json/tree",
  idempotent: true,
  follow: followRedirects,
  responses: { "200": { type: () => treeSchema } },
};

/** What `jsonReadTree` can end with: what the API documents, and what any call can meet. */
export type JsonReadTreeError = SDKError;

/** Sends `GET /json/tree`. */
export function jsonReadTree(
  client: ConformanceCore,
  options?: RequestOptions,
): Promise<Result<Tree, JsonReadTreeError>> {
  return call(client, operation, undefined, options);
}
