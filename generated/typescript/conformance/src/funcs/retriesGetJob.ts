import type { ConformanceCore } from "../core.ts";
import { call } from "../lib/call.ts";
import type { SDKError } from "../lib/errors.ts";
import type { Operation } from "../lib/operation.ts";
import type { RequestOptions } from "../lib/options.ts";
import { followRedirects } from "../lib/redirect.ts";
import type { Result } from "../lib/result.ts";
import { type Job, jobSchema } from "../models/components/job.ts";

const operation: Operation = {
  method: "GET",
  path: "/retries",
  idempotent: true,
  follow: followRedirects,
  responses: { "200": { type: jobSchema } },
};

/** What `retriesGetJob` can end with: what the API documents, and what any call can meet. */
export type RetriesGetJobError = SDKError;

/** Sends `GET /retries`. */
export function retriesGetJob(
  client: ConformanceCore,
  options?: RequestOptions,
): Promise<Result<Job, RetriesGetJobError>> {
  return call(client, operation, undefined, options);
}
