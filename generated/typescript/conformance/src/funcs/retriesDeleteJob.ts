import type { ConformanceCore } from "../core.ts";
import { call } from "../lib/call.ts";
import type { SDKError } from "../lib/errors.ts";
import type { Operation } from "../lib/operation.ts";
import type { RequestOptions } from "../lib/options.ts";
import type { Result } from "../lib/result.ts";
import { type Job, jobSchema } from "../models/components/job.ts";

const operation: Operation = {
  method: "DELETE",
  path: "/retries",
  idempotent: true,
  responses: { "200": { type: jobSchema } },
};

/** What `retriesDeleteJob` can end with: what the API documents, and what any call can meet. */
export type RetriesDeleteJobError = SDKError;

/** Sends `DELETE /retries`. */
export function retriesDeleteJob(
  client: ConformanceCore,
  options?: RequestOptions,
): Promise<Result<Job, RetriesDeleteJobError>> {
  return call(client, operation, undefined, options);
}
