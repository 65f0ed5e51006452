import type { ConformanceCore } from "../core.ts";
import { linesReadRows } from "../funcs/linesReadRows.ts";
import { linesWriteRows } from "../funcs/linesWriteRows.ts";
import type { JsonLines } from "../lib/lines.ts";
import type { RequestOptions } from "../lib/options.ts";
import { unwrap } from "../lib/result.ts";
import type * as components from "../models/components/index.ts";

/** The operations of `lines`. */
export class Lines {
  readonly #client: ConformanceCore;

  /** Made by the client. */
  constructor(client: ConformanceCore) {
    this.#client = client;
  }

  /** Sends `GET /lines`. */
  readRows(options?: RequestOptions): Promise<JsonLines<components.Row>> {
    return unwrap(linesReadRows(this.#client, options));
  }

  /** Sends `POST /lines`. */
  writeRows(request: components.Row[], options?: RequestOptions): Promise<void> {
    return unwrap(linesWriteRows(this.#client, request, options));
  }
}
