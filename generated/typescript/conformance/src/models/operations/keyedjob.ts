import type { Job } from "../components/job.ts";

/** What `keyedJob` takes. */
export interface KeyedJobRequest {
  /** `Idempotency-Key` of the request. */
  idempotencyKey?: string | undefined;
  /** What is sent. */
  job?: Job | undefined;
}
