import type { ConformanceCore } from "../core.ts";
import { call } from "../lib/call.ts";
import type { SDKError } from "../lib/errors.ts";
import type { Operation } from "../lib/operation.ts";
import type { RequestOptions } from "../lib/options.ts";
import { followRedirects } from "../lib/redirect.ts";
import type { Result } from "../lib/result.ts";
import { type Times, timesSchema } from "../models/components/times.ts";

const operation: Operation = {
  method: "GET",
  path: "/times",
  idempotent: true,
  follow: followRedirects,
  responses: { "200": { type: timesSchema } },
};

/** What `timesReadTimes` can end with: what the API documents, and what any call can meet. */
export type TimesReadTimesError = SDKError;

/** Sends `GET /times`. */
export function timesReadTimes(
  client: ConformanceCore,
  options?: RequestOptions,
): Promise<Result<Times, TimesReadTimesError>> {
  return call(client, operation, undefined, options);
}
