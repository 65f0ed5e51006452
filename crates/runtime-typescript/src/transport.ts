/** Sends requests. `fetch` does unless the client is given another one. */
export interface Transport {
  /**
   * Sends a request once and gives its answer, whatever the status; redirects are the caller's.
   *
   * @throws what `fetch` would throw if there is no answer
   */
  request(url: string, init: TransportInit, options: TransportOptions): Promise<TransportResponse>;
}

/** Headers as callers give them. The types of Node have no name for it that is known everywhere, as those of browsers have. */
export type GivenHeaders = RequestInit["headers"] | undefined;

/** What a request can carry. */
export type Content = RequestInit["body"] | undefined;

/** What is sent. */
export interface TransportInit extends RequestInit {
  method: string;
  /** Names in lower case. */
  headers: Record<string, string>;
  /** What `fetch` wants to know of bodies that are streams: the answer comes after them. */
  duplex?: "half";
}

/** What a transport may want to know beside the request. */
export interface TransportOptions {
  /** Whether the answer is read as it comes, and not all at once. */
  streams: boolean;
  /** Options of the call that are the transport's own. */
  transportOptions: unknown;
}

/** An answer. */
export interface TransportResponse extends Response {
  /** The answer as the transport's own library gives it. */
  readonly raw?: unknown;
}
