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
  path: "/json/list",
  idempotent: true,
  body: { name: "requestBody", encode: modelBody, type: { list: () => treeSchema }, required: true },
  responses: { "204": {} },
};

/** What `jsonWriteList` can end with: what the API documents, and what any call can meet. */
export type JsonWriteListError = SDKError;

/** Sends `PUT /json/list`. */
export function jsonWriteList(
  client: ConformanceCore,
  request: Tree[],
  options?: RequestOptions,
): Promise<Result<void, JsonWriteListError>> {
  return call(client, operation, { requestBody: request }, options);
}
