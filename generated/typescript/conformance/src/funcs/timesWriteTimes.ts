import type { ConformanceCore } from "../core.ts";
import { modelBody } from "../lib/body.ts";
import { call } from "../lib/call.ts";
import type { SDKError } from "../lib/errors.ts";
import type { Operation } from "../lib/operation.ts";
import type { RequestOptions } from "../lib/options.ts";
import type { Result } from "../lib/result.ts";
import { type Times, timesSchema } from "../models/components/times.ts";

const operation: Operation = {
  method: "PUT",
  path: "/times",
  idempotent: true,
  body: { name: "times", encode: modelBody, type: timesSchema, required: true },
  responses: { "204": {} },
};

/** What `timesWriteTimes` can end with: what the API documents, and what any call can meet. */
export type TimesWriteTimesError = SDKError;

/** Sends `PUT /times`. */
export function timesWriteTimes(
  client: ConformanceCore,
  request: Times,
  options?: RequestOptions,
): Promise<Result<void, TimesWriteTimesError>> {
  return call(client, operation, { times: request }, options);
}
