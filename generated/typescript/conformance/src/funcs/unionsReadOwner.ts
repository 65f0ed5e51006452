import type { ConformanceCore } from "../core.ts";
import { call } from "../lib/call.ts";
import type { SDKError } from "../lib/errors.ts";
import type { Operation } from "../lib/operation.ts";
import type { RequestOptions } from "../lib/options.ts";
import { followRedirects } from "../lib/redirect.ts";
import type { Result } from "../lib/result.ts";
import { type Owner, ownerSchema } from "../models/components/owner.ts";

const operation: Operation = {
  method: "GET",
  path: "/unions",
  idempotent: true,
  follow: followRedirects,
  responses: { "200": { type: ownerSchema } },
};

/** What `unionsReadOwner` can end with: what the API documents, and what any call can meet. */
export type UnionsReadOwnerError = SDKError;

/** Sends `GET /unions`. */
export function unionsReadOwner(
  client: ConformanceCore,
  options?: RequestOptions,
): Promise<Result<Owner, UnionsReadOwnerError>> {
  return call(client, operation, undefined, options);
}
