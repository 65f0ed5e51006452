import type { ConformanceCore } from "../core.ts";
import { retriesDeleteJob } from "../funcs/retriesDeleteJob.ts";
import { retriesGetJob } from "../funcs/retriesGetJob.ts";
import { retriesKeyedJob } from "../funcs/retriesKeyedJob.ts";
import { retriesPatchJob } from "../funcs/retriesPatchJob.ts";
import { retriesPostJob } from "../funcs/retriesPostJob.ts";
import { retriesPutJob } from "../funcs/retriesPutJob.ts";
import type { RequestOptions } from "../lib/options.ts";
import { unwrap } from "../lib/result.ts";
import type * as components from "../models/components/index.ts";
import type * as operations from "../models/operations/index.ts";

/** The operations of `retries`. */
export class Retries {
  readonly #client: ConformanceCore;

  /** Made by the client. */
  constructor(client: ConformanceCore) {
    this.#client = client;
  }

  /** Sends `GET /retries`. */
  getJob(options?: RequestOptions): Promise<components.Job> {
    return unwrap(retriesGetJob(this.#client, options));
  }

  /** Sends `PUT /retries`. */
  putJob(request?: components.Job, options?: RequestOptions): Promise<components.Job> {
    return unwrap(retriesPutJob(this.#client, request, options));
  }

  /** Sends `POST /retries`. */
  postJob(request?: components.Job, options?: RequestOptions): Promise<components.Job> {
    return unwrap(retriesPostJob(this.#client, request, options));
  }

  /** Sends `DELETE /retries`. */
  deleteJob(options?: RequestOptions): Promise<components.Job> {
    return unwrap(retriesDeleteJob(this.#client, options));
  }

  /** Sends `PATCH /retries`. */
  patchJob(request?: components.Job, options?: RequestOptions): Promise<components.Job> {
    return unwrap(retriesPatchJob(this.#client, request, options));
  }

  /** Sends `POST /retries/keyed`. */
  keyedJob(request?: operations.KeyedJobRequest, options?: RequestOptions): Promise<components.Job> {
    return unwrap(retriesKeyedJob(this.#client, request, options));
  }
}
