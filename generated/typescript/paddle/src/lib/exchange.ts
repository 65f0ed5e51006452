import type { Settings } from "./client.ts";
import { ConnectionError, InvalidRequestError, RedirectError } from "./errors.ts";
import type { RequestOptions } from "./options.ts";
import { follow, type Hop } from "./redirect.ts";
import type { PreparedRequest } from "./request.ts";
import type { Signable } from "./security.ts";
import type { TransportInit, TransportResponse } from "./transport.ts";
import type { Watch } from "./watch.ts";

const MAX_HOPS = 10;

/**
 * Sends a request and follows its redirects. The answer may have any status; its body has not been read.
 *
 * @throws SDKError if there is no answer
 */
export async function exchange(
  { transport, inBrowser, options: { allowInsecureHTTP } }: Settings,
  method: string,
  { url, body = null }: PreparedRequest,
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
  const { signal = null } = watch;
  const init: TransportInit = { ...fetchOptions, redirect, method, headers, signal, body, duplex: "half" };
  let hop: Hop = { url: query[0] ? `${url}?${query.join("&")}` : url, headers };
  for (let hops = 0; ; hops++) {
    init.headers = hop.headers;
    let response: TransportResponse;
    try {
      watch.touch();
      response = await transport.request(hop.url, init, { streams: !!streams, transportOptions });
    } catch (error) {
      throw watch.error ?? failure(error);
    }
    // Come too late, nobody waits for it.
    if (watch.error) response.body?.cancel().catch(() => undefined);
    watch.touch();
    const next = follow(response, hop, method, allowInsecureHTTP);
    if (!next) return response;
    await response.body?.cancel();
    if (hops === MAX_HOPS) throw new RedirectError("too many redirects");
    hop = next;
  }
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
