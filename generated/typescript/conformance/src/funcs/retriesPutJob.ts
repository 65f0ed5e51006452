import type { ConformanceCore } from "../core.ts";
import { modelBody } from "../lib/body.ts";
import { call } from "../lib/call.ts";
import type { SDKError } from "../lib/errors.ts";
import type { Operation } from "../lib/operation.ts";
import type { RequestOptions } from "../lib/options.ts";
import type { Result } from "../lib/result.ts";
import { type Job, jobSchema } from "../models/components/job.ts";

const operation: Operation = {
  method: "PUT",
  path: "/retries",
  idempotent: true,
  body: { name: "job", encode: modelBody, type: jobSchema },
  responses: { "200": { type: jobSchema } },
};

/** What `retriesPutJob` can end with: what the API documents, and what any call can meet. */
export type RetriesPutJobError = SDKError;

/** Sends `PUT /retries`. */
export function retriesPutJob(
  client: ConformanceCore,
  request?: Job,
  options?: RequestOptions,
): Promise<Result<Job, RetriesPutJobError>> {
  return call(client, operation, { job: request }, options);
}
