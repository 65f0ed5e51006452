import type { ConformanceCore } from "../core.ts";
import { unionsReadOwner } from "../funcs/unionsReadOwner.ts";
import { unionsWriteOwner } from "../funcs/unionsWriteOwner.ts";
import type { RequestOptions } from "../lib/options.ts";
import { unwrap } from "../lib/result.ts";
import type * as components from "../models/components/index.ts";

/** The operations of `unions`. */
export class Unions {
  readonly #client: ConformanceCore;

  /** Made by the client. */
  constructor(client: ConformanceCore) {
    this.#client = client;
  }

  /** Sends `GET /unions`. */
  readOwner(options?: RequestOptions): Promise<components.Owner> {
    return unwrap(unionsReadOwner(this.#client, options));
  }

  /** Sends `PUT /unions`. */
  writeOwner(request: components.Owner, options?: RequestOptions): Promise<void> {
    return unwrap(unionsWriteOwner(this.#client, request, options));
  }
}
