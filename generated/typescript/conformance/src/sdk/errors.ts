import type { ConformanceCore } from "../core.ts";
import { errorsAddItem } from "../funcs/errorsAddItem.ts";
import { errorsDeleteItem } from "../funcs/errorsDeleteItem.ts";
import { errorsReadItem } from "../funcs/errorsReadItem.ts";
import { errorsReadMaybe } from "../funcs/errorsReadMaybe.ts";
import type { RequestOptions } from "../lib/options.ts";
import { unwrap } from "../lib/result.ts";
import type * as components from "../models/components/index.ts";

/** The operations of `errors`. */
export class Errors {
  readonly #client: ConformanceCore;

  /** Made by the client. */
  constructor(client: ConformanceCore) {
    this.#client = client;
  }

  /** Sends `GET /errors/item`. */
  readItem(options?: RequestOptions): Promise<components.Item> {
    return unwrap(errorsReadItem(this.#client, options));
  }

  /** Sends `DELETE /errors/item`. */
  deleteItem(options?: RequestOptions): Promise<void> {
    return unwrap(errorsDeleteItem(this.#client, options));
  }

  /** Sends `POST /errors/item`. */
  addItem(request: components.Item, options?: RequestOptions): Promise<components.Item> {
    return unwrap(errorsAddItem(this.#client, request, options));
  }

  /** Sends `GET /errors/maybe`. */
  readMaybe(options?: RequestOptions): Promise<components.Item | undefined> {
    return unwrap(errorsReadMaybe(this.#client, options));
  }
}
