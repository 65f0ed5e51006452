import type { ConformanceCore } from "../core.ts";
import { modelBody } from "../lib/body.ts";
import { call } from "../lib/call.ts";
import type { SDKError } from "../lib/errors.ts";
import type { Operation } from "../lib/operation.ts";
import type { RequestOptions } from "../lib/options.ts";
import type { Result } from "../lib/result.ts";
import { type Owner, ownerSchema } from "../models/components/owner.ts";

const operation: Operation = {
  method: "PUT",
  path: "/unions",
  idempotent: true,
  body: { name: "owner", encode: modelBody, type: ownerSchema, required: true },
  responses: { "204": {} },
};

/** What `unionsWriteOwner` can end with: what the API documents, and what any call can meet. */
export type UnionsWriteOwnerError = SDKError;

/** Sends `PUT /unions`. */
export function unionsWriteOwner(
  client: ConformanceCore,
  request: Owner,
  options?: RequestOptions,
): Promise<Result<void, UnionsWriteOwnerError>> {
  return call(client, operation, { owner: request }, options);
}
