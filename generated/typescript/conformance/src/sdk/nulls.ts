import type { ConformanceCore } from "../core.ts";
import { nullsReadProfile } from "../funcs/nullsReadProfile.ts";
import { nullsWriteProfile } from "../funcs/nullsWriteProfile.ts";
import type { RequestOptions } from "../lib/options.ts";
import { unwrap } from "../lib/result.ts";
import type * as components from "../models/components/index.ts";

/** The operations of `nulls`. */
export class Nulls {
  readonly #client: ConformanceCore;

  /** Made by the client. */
  constructor(client: ConformanceCore) {
    this.#client = client;
  }

  /** Sends `GET /null/profile`. */
  readProfile(options?: RequestOptions): Promise<components.Profile> {
    return unwrap(nullsReadProfile(this.#client, options));
  }

  /** Sends `PUT /null/profile`. */
  writeProfile(request: components.Profile, options?: RequestOptions): Promise<components.Profile> {
    return unwrap(nullsWriteProfile(this.#client, request, options));
  }
}
