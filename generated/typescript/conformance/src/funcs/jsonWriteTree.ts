import type { ConformanceCore } from "../core.ts";
import { modelBody } from "../lib/body.ts";
import { call } from "../lib/call.ts";
import type { SDKError } from "../lib/errors.ts";
import type { Operation } from "../lib/operation.ts";
import type { RequestOptions } from "../lib/options.ts";
import type { Result } from "../lib/result.ts";
import { type Tree, treeSchema } from "../models/components/tree.ts";

const operation: Operation = {
  method: "PUT",
  path: "/json/tree",
  idempotent: true,
  body: { name: "tree", encode: modelBody, type: () => treeSchema, required: true },
  responses: { "200": { type: () => treeSchema } },
};

/** What `jsonWriteTree` can end with: what the API documents, and what any call can meet. */
export type JsonWriteTreeError = SDKError;

/** Sends `PUT /json/tree`. */
export function jsonWriteTree(
  client: ConformanceCore,
  request: Tree,
  options?: RequestOptions,
): Promise<Result<Tree, JsonWriteTreeError>> {
  return call(client, operation, { tree: request }, options);
}
