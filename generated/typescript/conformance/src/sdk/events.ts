import type { ConformanceCore } from "../core.ts";
import { eventsListen } from "../funcs/eventsListen.ts";
import { eventsListenForTokens } from "../funcs/eventsListenForTokens.ts";
import type { EventStream, WholeEventStream } from "../lib/events.ts";
import type { RequestOptions } from "../lib/options.ts";
import { unwrap } from "../lib/result.ts";
import type * as components from "../models/components/index.ts";

/** The operations of `events`. */
export class Events {
  readonly #client: ConformanceCore;

  /** Made by the client. */
  constructor(client: ConformanceCore) {
    this.#client = client;
  }

  /** Sends `GET /events`. */
  listen(options?: RequestOptions): Promise<WholeEventStream<components.Message>> {
    return unwrap(eventsListen(this.#client, options));
  }

  /** Sends `GET /events/tokens`. */
  listenForTokens(options?: RequestOptions): Promise<EventStream<components.Token>> {
    return unwrap(eventsListenForTokens(this.#client, options));
  }
}
