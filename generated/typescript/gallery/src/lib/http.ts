import { RedirectError } from "./errors.ts";
import type { Transport, TransportInit } from "./transport.ts";

/** Sends one request; `fetch` is one. */
export type Fetcher = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

/** Sees each request before it is sent, and may send another one in its place. */
export type BeforeRequestHook = (request: Request) => Request | undefined | Promise<Request | undefined>;
/** Sees each failure to get an answer. */
export type RequestErrorHook = (error: unknown, request: Request) => void | Promise<void>;
/** Sees each answer, whatever its status. A hook that reads the body has to read a `clone()`. */
export type ResponseHook = (response: Response, request: Request) => void | Promise<void>;

interface Hooks {
  beforeRequest: BeforeRequestHook[];
  requestError: RequestErrorHook[];
  response: ResponseHook[];
}

/** Sends the requests of a client through a fetcher and hooks of yours. Each attempt and each redirect is a request. */
export class HTTPClient implements Transport {
  readonly #fetcher: Fetcher | undefined;
  readonly #hooks: Hooks = { beforeRequest: [], requestError: [], response: [] };

  constructor(options: { fetcher?: Fetcher | undefined } = {}) {
    this.#fetcher = options.fetcher;
  }

  /** Adds a hook; hooks run in the order in which they were added. */
  addHook(kind: "beforeRequest", hook: BeforeRequestHook): this;
  addHook(kind: "requestError", hook: RequestErrorHook): this;
  addHook(kind: "response", hook: ResponseHook): this;
  addHook(kind: keyof Hooks, hook: unknown): this {
    const hooks: unknown[] = this.#hooks[kind];
    hooks.push(hook);
    return this;
  }

  /** Removes a hook. */
  removeHook(kind: "beforeRequest", hook: BeforeRequestHook): this;
  removeHook(kind: "requestError", hook: RequestErrorHook): this;
  removeHook(kind: "response", hook: ResponseHook): this;
  removeHook(kind: keyof Hooks, hook: unknown): this {
    const hooks: unknown[] = this.#hooks[kind];
    const at = hooks.indexOf(hook);
    if (at >= 0) hooks.splice(at, 1);
    return this;
  }

  /** Another client with the same fetcher and hooks. */
  clone(): HTTPClient {
    const copy = new HTTPClient({ fetcher: this.#fetcher });
    copy.#hooks.beforeRequest.push(...this.#hooks.beforeRequest);
    copy.#hooks.requestError.push(...this.#hooks.requestError);
    copy.#hooks.response.push(...this.#hooks.response);
    return copy;
  }

  /** Sends a request. */
  async request(url: string, init: TransportInit): Promise<Response> {
    const fetcher = this.#fetcher ?? fetch;
    const { beforeRequest, requestError, response: onResponse } = this.#hooks;
    if (beforeRequest.length + requestError.length + onResponse.length === 0) {
      return checked(await fetcher(url, init), url, init);
    }
    let request = new Request(url, init);
    for (const hook of beforeRequest) request = (await hook(request)) ?? request;
    let response: Response;
    try {
      // A fetcher may read the body, which hooks may want to see afterwards.
      response = await fetcher(request);
    } catch (error) {
      for (const hook of requestError) await hook(error, request);
      throw error;
    }
    for (const hook of onResponse) await hook(response, request);
    return checked(response, url, init);
  }
}

/** A fetcher that follows redirects by itself may have given the credentials away. */
function checked(response: Response, url: string, { redirect }: TransportInit): Response {
  const isElsewhere = response.redirected && new URL(response.url).origin !== new URL(url).origin;
  if (isElsewhere && redirect === "manual") {
    throw new RedirectError("the fetcher followed a redirect to another origin by itself");
  }
  return response;
}
