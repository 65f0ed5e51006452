import type { ConformanceCore } from "../core.ts";
import { call } from "../lib/call.ts";
import type { SDKError } from "../lib/errors.ts";
import type { Operation } from "../lib/operation.ts";
import type { RequestOptions } from "../lib/options.ts";
import { followRedirects } from "../lib/redirect.ts";
import type { Result } from "../lib/result.ts";
import { type Profile, profileSchema } from "../models/components/profile.ts";

const operation: Operation = {
  method: "GET",
  path: "/null/profile",
  idempotent: true,
  follow: followRedirects,
  responses: { "200": { type: profileSchema } },
};

/** What `nullsReadProfile` can end with: what the API documents, and what any call can meet. */
export type NullsReadProfileError = SDKError;

/** Sends `GET /null/profile`. */
export function nullsReadProfile(
  client: ConformanceCore,
  options?: RequestOptions,
): Promise<Result<Profile, NullsReadProfileError>> {
  return call(client, operation, undefined, options);
}
