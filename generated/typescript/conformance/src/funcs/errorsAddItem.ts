import type { ConformanceCore } from "../core.ts";
import { modelBody } from "../lib/body.ts";
import { call } from "../lib/call.ts";
import type { SDKError } from "../lib/errors.ts";
import type { Operation } from "../lib/operation.ts";
import type { RequestOptions } from "../lib/options.ts";
import type { Result } from "../lib/result.ts";
import { type Item, itemSchema } from "../models/components/item.ts";

const operation: Operation = {
  method: "POST",
  path: "/errors/item",
  body: { name: "item", encode: modelBody, type: itemSchema, required: true },
  responses: { "201": { type: itemSchema } },
};

/** What `errorsAddItem` can end with: what the API documents, and what any call can meet. */
export type ErrorsAddItemError = SDKError;

/** Sends `POST /errors/item`. */
export function errorsAddItem(
  client: ConformanceCore,
  request: Item,
  options?: RequestOptions,
): Promise<Result<Item, ErrorsAddItemError>> {
  return call(client, operation, { item: request }, options);
}
