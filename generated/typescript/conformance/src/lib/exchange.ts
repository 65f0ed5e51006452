import type { Settings } from "./client.ts";
import { ConnectionError, InvalidRequestError, RedirectError } from "./errors.ts";
import type { Operation } from "./operation.ts";
import type { RequestOptions } from "./options.ts";
import type { PreparedRequest } from "./request.ts";
import type { Signable } from "./security.ts";
import type { TransportInit, TransportResponse } from "./transport.ts";
import type { Watch } from "./watch.ts";

/** Where a request goes, and with which headers. */
export interface Hop {
  readonly url: string;
  readonly headers: Record<string, string>;
  /** How many redirects led there. */
  readonly count: number;
}

/**
 * Goes where an answer to a hop redirects to, and on from there.
 *
 * @throws RedirectError for redirects that are not followed
 */
export type Follower = (
  location: string,
  from: Hop,
  send: (hop: Hop) => Promise<TransportResponse>,
  allowInsecureHTTP: boolean | undefined,
) => Promise<TransportResponse>;

/**
 * Sends a request and follows its redirects. The answer may have any status; its body has not been read.
 *
 * @throws SDKError if there is no answer
 */
export function exchange(
  { transport, inBrowser, options: { allowInsecureHTTP } }: Settings,
  { method, follow }: Operation,
  { url, body }: PreparedRequest,
  { headers, query }: Signable,
  { fetchOptions, transportOptions }: RequestOptions,
  watch: Watch,
  streams: boolean | undefined,
): Promise<TransportResponse> {
  for (const name in headers) {
    // `fetch` would refuse it too, with an error that shows the value, which may be a secret.
    if (/[^\t -~\x80-\xff]/.test(headers[name] ?? "")) throw new InvalidRequestError(name, "is not for headers");
  }
  // Browsers do not tell where a redirect leads to, so there it is theirs.
  const redirect = fetchOptions?.redirect ?? (inBrowser ? "follow" : "manual");
  const init: TransportInit = { ...fetchOptions, redirect, method, headers };
  // `fetch` looks at each setting that is there, so those are left out that say nothing.
  if (watch.signal) init.signal = watch.signal;
  if (body) Object.assign(init, { body, duplex: "half" });
  const send = (hop: Hop): Promise<TransportResponse> => {
    watch.touch();
    init.headers = hop.headers;
    return transport.request(hop.url, init, { streams: !!streams, transportOptions }).then(
      (response) => {
        // Come too late, nobody waits for it.
        if (watch.error) response.body?.cancel().catch(() => undefined);
        watch.touch();
        const location = !response.ok && /30[12378]/.test(`${response.status}`) && response.headers.get("location");
        if (!location) return response;
        response.body?.cancel().catch(() => undefined);
        if (!follow) throw new RedirectError(`${method} is not repeated elsewhere`);
        return follow(location, hop, send, allowInsecureHTTP);
      },
      (error: unknown) => {
        throw watch.error ?? failure(error);
      },
    );
  };
  return send({ url: query[0] ? `${url}?${query.join("&")}` : url, headers, count: 0 });
}

/** What a transport threw, put in words. Platforms agree on a TypeError and on nothing else. */
function failure(error: unknown): unknown {
  let said = "";
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    said += ` ${(cause as { code?: string }).code ?? ""} ${cause.message}`;
  }
  let kind: ConnectionError["kind"] = "interrupted";
  if (/REFUSED|NOTFOUND|AGAIN|CONNECT_TIMEOUT|UNREACH|refused|dns error/.test(said)) kind = "connect";
  else if (/CERT|TLS|SSL|SIGN/.test(said)) kind = "tls";
  else if (!(error instanceof TypeError || /[A-Z]{5}/.test(said))) return error;
  return new ConnectionError(kind, `the connection failed (${kind})`, error);
}
