import type { GalleryCore } from "../core.ts";
import { makersList } from "../funcs/makersList.ts";
import { makersSignUp } from "../funcs/makersSignUp.ts";
import type { RequestOptions } from "../lib/options.ts";
import { unwrap } from "../lib/result.ts";
import type * as operations from "../models/operations/index.ts";

/** The operations of `makers`. */
export class Makers {
  readonly #client: GalleryCore;

  /** Made by the client. */
  constructor(client: GalleryCore) {
    this.#client = client;
  }

  /** Sends `POST /makers`. */
  signUp(request: operations.SignUpRequestBody, options?: RequestOptions): Promise<void> {
    return unwrap(makersSignUp(this.#client, request, options));
  }

  /** Sends `GET /makers`. */
  list(request?: operations.ListMakersRequest, options?: RequestOptions): Promise<string[]> {
    return unwrap(makersList(this.#client, request, options));
  }
}
