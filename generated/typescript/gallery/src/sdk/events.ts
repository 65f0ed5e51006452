import type { GalleryCore } from "../core.ts";
import { eventsDescribe } from "../funcs/eventsDescribe.ts";
import { eventsDescribeStream } from "../funcs/eventsDescribeStream.ts";
import { eventsWatch } from "../funcs/eventsWatch.ts";
import type { EventStream, WholeEventStream } from "../lib/events.ts";
import type { RequestOptions } from "../lib/options.ts";
import { unwrap } from "../lib/result.ts";
import type * as components from "../models/components/index.ts";

/** The operations of `events`. */
export class Events {
  readonly #client: GalleryCore;

  /** Made by the client. */
  constructor(client: GalleryCore) {
    this.#client = client;
  }

  /** Sends `GET /events`. */
  watch(options?: RequestOptions): Promise<WholeEventStream<components.Event>> {
    return unwrap(eventsWatch(this.#client, options));
  }

  /** Sends `POST /describe`. */
  describe(request: components.Question, options?: RequestOptions): Promise<components.Answer> {
    return unwrap(eventsDescribe(this.#client, request, options));
  }

  /** Sends `POST /describe`. */
  describeStream(
    request: components.Question,
    options?: RequestOptions,
  ): Promise<EventStream<components.Word>> {
    return unwrap(eventsDescribeStream(this.#client, request, options));
  }
}
