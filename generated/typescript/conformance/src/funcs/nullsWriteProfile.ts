import type { ConformanceCore } from "../core.ts";
import { modelBody } from "../lib/body.ts";
import { call } from "../lib/call.ts";
import type { SDKError } from "../lib/errors.ts";
import type { Operation } from "../lib/operation.ts";
import type { RequestOptions } from "../lib/options.ts";
import type { Result } from "../lib/result.ts";
import { type Profile, profileSchema } from "../models/components/profile.ts";

const operation: Operation = {
  method: "PUT",
  path: "/null/profile",
  idempotent: true,
  body: { name: "profile", encode: modelBody, type: profileSchema, required: true },
  responses: { "200": { type: profileSchema } },
};

/** What `nullsWriteProfile` can end with: what the API documents, and what any call can meet. */
export type NullsWriteProfileError = SDKError;

/** Sends `PUT /null/profile`. */
export function nullsWriteProfile(
  client: ConformanceCore,
  request: Profile,
  options?: RequestOptions,
): Promise<Result<Profile, NullsWriteProfileError>> {
  return call(client, operation, { profile: request }, options);
}
