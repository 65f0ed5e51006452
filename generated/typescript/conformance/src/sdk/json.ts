import type { ConformanceCore } from "../core.ts";
import { jsonReadList } from "../funcs/jsonReadList.ts";
import { jsonReadNames } from "../funcs/jsonReadNames.ts";
import { jsonReadNumbers } from "../funcs/jsonReadNumbers.ts";
import { jsonReadTexts } from "../funcs/jsonReadTexts.ts";
import { jsonReadTree } from "../funcs/jsonReadTree.ts";
import { jsonWriteList } from "../funcs/jsonWriteList.ts";
import { jsonWriteNames } from "../funcs/jsonWriteNames.ts";
import { jsonWriteNumbers } from "../funcs/jsonWriteNumbers.ts";
import { jsonWriteTexts } from "../funcs/jsonWriteTexts.ts";
import { jsonWriteTree } from "../funcs/jsonWriteTree.ts";
import type { RequestOptions } from "../lib/options.ts";
import { unwrap } from "../lib/result.ts";
import type * as components from "../models/components/index.ts";

/** The operations of `json`. */
export class Json {
  readonly #client: ConformanceCore;

  /** Made by the client. */
  constructor(client: ConformanceCore) {
    this.#client = client;
  }

  /** Sends `GET /json/numbers`. */
  readNumbers(options?: RequestOptions): Promise<components.Numbers> {
    return unwrap(jsonReadNumbers(this.#client, options));
  }

  /** Sends `PUT /json/numbers`. */
  writeNumbers(request: components.Numbers, options?: RequestOptions): Promise<components.Numbers> {
    return unwrap(jsonWriteNumbers(this.#client, request, options));
  }

  /** Sends `GET /json/texts`. */
  readTexts(options?: RequestOptions): Promise<components.Texts> {
    return unwrap(jsonReadTexts(this.#client, options));
  }

  /** Sends `PUT /json/texts`. */
  writeTexts(request: components.Texts, options?: RequestOptions): Promise<components.Texts> {
    return unwrap(jsonWriteTexts(this.#client, request, options));
  }

  /** Sends `GET /json/names`. */
  readNames(options?: RequestOptions): Promise<components.Names> {
    return unwrap(jsonReadNames(this.#client, options));
  }

  /** Sends `PUT /json/names`. */
  writeNames(request: components.Names, options?: RequestOptions): Promise<components.Names> {
    return unwrap(jsonWriteNames(this.#client, request, options));
  }

  /** Sends `GET /json/tree`. */
  readTree(options?: RequestOptions): Promise<components.Tree> {
    return unwrap(jsonReadTree(this.#client, options));
  }

  /** Sends `PUT /json/tree`. */
  writeTree(request: components.Tree, options?: RequestOptions): Promise<components.Tree> {
    return unwrap(jsonWriteTree(this.#client, request, options));
  }

  /** Sends `GET /json/list`. */
  readList(options?: RequestOptions): Promise<components.Tree[]> {
    return unwrap(jsonReadList(this.#client, options));
  }

  /** Sends `PUT /json/list`. */
  writeList(request: components.Tree[], options?: RequestOptions): Promise<void> {
    return unwrap(jsonWriteList(this.#client, request, options));
  }
}
