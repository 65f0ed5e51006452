import type { ConformanceCore } from "../core.ts";
import { pagesPagesByCursor } from "../funcs/pagesPagesByCursor.ts";
import { pagesPagesByNumber } from "../funcs/pagesPagesByNumber.ts";
import { pagesPagesByOffset } from "../funcs/pagesPagesByOffset.ts";
import { pagesPagesByUrl } from "../funcs/pagesPagesByUrl.ts";
import { pagesPagesInBody } from "../funcs/pagesPagesInBody.ts";
import type { RequestOptions } from "../lib/options.ts";
import { unwrap } from "../lib/result.ts";
import type * as operations from "../models/operations/index.ts";

/** The operations of `pages`. */
export class Pages {
  readonly #client: ConformanceCore;

  /** Made by the client. */
  constructor(client: ConformanceCore) {
    this.#client = client;
  }

  /** Sends `GET /pages/cursor`. */
  pagesByCursor(
    request?: operations.PagesByCursorRequest,
    options?: RequestOptions,
  ): Promise<operations.PagesByCursorResponse> {
    return unwrap(pagesPagesByCursor(this.#client, request, options));
  }

  /** Sends `GET /pages/offset`. */
  pagesByOffset(
    request?: operations.PagesByOffsetRequest,
    options?: RequestOptions,
  ): Promise<operations.PagesByOffsetResponse> {
    return unwrap(pagesPagesByOffset(this.#client, request, options));
  }

  /** Sends `GET /pages/number`. */
  pagesByNumber(
    request?: operations.PagesByNumberRequest,
    options?: RequestOptions,
  ): Promise<operations.PagesByNumberResponse> {
    return unwrap(pagesPagesByNumber(this.#client, request, options));
  }

  /** Sends `GET /pages/url`. */
  pagesByUrl(
    request?: operations.PagesByUrlRequest,
    options?: RequestOptions,
  ): Promise<operations.PagesByUrlResponse> {
    return unwrap(pagesPagesByUrl(this.#client, request, options));
  }

  /** Sends `POST /pages/search`. */
  pagesInBody(
    request: operations.PagesInBodyRequestBody,
    options?: RequestOptions,
  ): Promise<operations.PagesInBodyResponse> {
    return unwrap(pagesPagesInBody(this.#client, request, options));
  }
}
