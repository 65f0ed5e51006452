import type { ConformanceCore } from "../core.ts";
import { headersCookies } from "../funcs/headersCookies.ts";
import { headersHeadersExploded } from "../funcs/headersHeadersExploded.ts";
import { headersHeadersSimple } from "../funcs/headersHeadersSimple.ts";
import { headersIgnoredHeaders } from "../funcs/headersIgnoredHeaders.ts";
import type { RequestOptions } from "../lib/options.ts";
import { unwrap } from "../lib/result.ts";
import type * as operations from "../models/operations/index.ts";

/** The operations of `headers`. */
export class HeadersResource {
  readonly #client: ConformanceCore;

  /** Made by the client. */
  constructor(client: ConformanceCore) {
    this.#client = client;
  }

  /** Sends `GET /headers/simple`. */
  headersSimple(request?: operations.HeadersSimpleRequest, options?: RequestOptions): Promise<void> {
    return unwrap(headersHeadersSimple(this.#client, request, options));
  }

  /** Sends `GET /headers/exploded`. */
  headersExploded(request?: operations.HeadersExplodedRequest, options?: RequestOptions): Promise<void> {
    return unwrap(headersHeadersExploded(this.#client, request, options));
  }

  /** Sends `GET /headers/cookies`. */
  cookies(request?: operations.CookiesRequest, options?: RequestOptions): Promise<void> {
    return unwrap(headersCookies(this.#client, request, options));
  }

  /** Sends `GET /headers/reserved`. */
  ignoredHeaders(request?: operations.IgnoredHeadersRequest, options?: RequestOptions): Promise<void> {
    return unwrap(headersIgnoredHeaders(this.#client, request, options));
  }
}
