import type { ConformanceCore } from "../core.ts";
import { timesReadTimes } from "../funcs/timesReadTimes.ts";
import { timesWriteTimes } from "../funcs/timesWriteTimes.ts";
import type { RequestOptions } from "../lib/options.ts";
import { unwrap } from "../lib/result.ts";
import type * as components from "../models/components/index.ts";

/** The operations of `times`. */
export class Times {
  readonly #client: ConformanceCore;

  /** Made by the client. */
  constructor(client: ConformanceCore) {
    this.#client = client;
  }

  /** Sends `GET /times`. */
  readTimes(options?: RequestOptions): Promise<components.Times> {
    return unwrap(timesReadTimes(this.#client, options));
  }

  /** Sends `PUT /times`. */
  writeTimes(request: components.Times, options?: RequestOptions): Promise<void> {
    return unwrap(timesWriteTimes(this.#client, request, options));
  }
}
