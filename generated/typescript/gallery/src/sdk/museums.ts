import type { GalleryCore } from "../core.ts";
import { museumsRooms } from "../funcs/museumsRooms.ts";
import type { RequestOptions } from "../lib/options.ts";
import { unwrap } from "../lib/result.ts";
import type * as operations from "../models/operations/index.ts";

/** The operations of `museums`. */
export class Museums {
  readonly #client: GalleryCore;

  /** Made by the client. */
  constructor(client: GalleryCore) {
    this.#client = client;
  }

  /** Walks through the rooms of a museum. */
  rooms(
    request?: operations.ListRoomsRequest,
    options?: RequestOptions,
  ): Promise<operations.ListRoomsResponse> {
    return unwrap(museumsRooms(this.#client, request, options));
  }
}
