import type { ConformanceCore } from "../core.ts";
import { openReadDevice } from "../funcs/openReadDevice.ts";
import { openReadLabels } from "../funcs/openReadLabels.ts";
import { openWriteDevice } from "../funcs/openWriteDevice.ts";
import { openWriteLabels } from "../funcs/openWriteLabels.ts";
import type { RequestOptions } from "../lib/options.ts";
import { unwrap } from "../lib/result.ts";
import type * as components from "../models/components/index.ts";

/** The operations of `open`. */
export class OpenResource {
  readonly #client: ConformanceCore;

  /** Made by the client. */
  constructor(client: ConformanceCore) {
    this.#client = client;
  }

  /** Sends `GET /open`. */
  readDevice(options?: RequestOptions): Promise<components.Device> {
    return unwrap(openReadDevice(this.#client, options));
  }

  /** Sends `PUT /open`. */
  writeDevice(request: components.Device, options?: RequestOptions): Promise<void> {
    return unwrap(openWriteDevice(this.#client, request, options));
  }

  /** Sends `GET /open/labels`. */
  readLabels(options?: RequestOptions): Promise<components.Labels> {
    return unwrap(openReadLabels(this.#client, options));
  }

  /** Sends `PUT /open/labels`. */
  writeLabels(request: components.Labels, options?: RequestOptions): Promise<void> {
    return unwrap(openWriteLabels(this.#client, request, options));
  }
}
