import type { ConformanceCore } from "../core.ts";
import { downloadsDownloadFile } from "../funcs/downloadsDownloadFile.ts";
import type { RequestOptions } from "../lib/options.ts";
import { unwrap } from "../lib/result.ts";

/** The operations of `downloads`. */
export class Downloads {
  readonly #client: ConformanceCore;

  /** Made by the client. */
  constructor(client: ConformanceCore) {
    this.#client = client;
  }

  /** Sends `GET /downloads`. */
  downloadFile(options?: RequestOptions): Promise<ReadableStream<Uint8Array>> {
    return unwrap(downloadsDownloadFile(this.#client, options));
  }
}
