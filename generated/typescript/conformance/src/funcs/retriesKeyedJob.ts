import type { ConformanceCore } from "../core.ts";
import { modelBody } from "../lib/body.ts";
import { call } from "../lib/call.ts";
import type { SDKError } from "../lib/errors.ts";
import { addKey } from "../lib/idempotency.ts";
import type { Operation } from "../lib/operation.ts";
import type { RequestOptions } from "../lib/options.ts";
import type { Result } from "../lib/result.ts";
import { singleStyle } from "../lib/styles.ts";
import { type Job, jobSchema } from "../models/components/job.ts";
import type { KeyedJobRequest } from "../models/operations/keyedjob.ts";

const operation: Operation = {
  method: "POST",
  path: "/retries/keyed",
  parameters: [
    { name: "idempotencyKey", in: "header", wire: "Idempotency-Key", style: singleStyle, type: "string" },
  ],
  idempotency: { header: "Idempotency-Key", addKey: addKey },
  body: { name: "job", encode: modelBody, type: jobSchema },
  responses: { "200": { type: jobSchema } },
};

/** What `retriesKeyedJob` can end with: what the API documents, and what any call can meet. */
export type RetriesKeyedJobError = SDKError;

/** Sends `POST /retries/keyed`. */
export function retriesKeyedJob(
  client: ConformanceCore,
  request?: KeyedJobRequest,
  options?: RequestOptions,
): Promise<Result<Job, RetriesKeyedJobError>> {
  return call(client, operation, request, options);
}
