import type { Settings } from "./client.ts";
import { ConnectionError, InvalidRequestError, RedirectError } from "./errors.ts";
import type { Operation } from "./operation.ts";
import type { RequestOptions } from "./options.ts";
import type { PreparedRequest } from "./request.ts";
import type { Signable } from "./security.ts";
import type { TransportInit, TransportResponse } from "./transport.ts";
import type { Watch } from "./watch.ts";

/** Where a request goes, and with what. */
export interface Hop {
  url: string;
  headers: Record<string, string>;
}

/**
 * Where an answer redirects to; the rest is of the request that it answers, to which `count` redirects led.
 *
 * @throws RedirectError for redirects that are not followed
 */
export type Follower = (
  location: string,
  url: string,
  headers: Record<string, string>,
  count: number,
  allowInsecureHTTP: boolean | undefined,
) => Hop;

/**
 * Sends a request and follows its redirects. The answer may have any status; its body has not been read.
 *
 * @throws SDKError if there is no answer
 */
export async function exchange(
  { transport, inBrowser, options: { allowInsecureHTTP } }: Settings,
  { method, follow }: Operation,
  { url: base, body = null }: PreparedRequest,
  { headers: signed, query }: Signable,
  { fetchOptions, transportOptions }: RequestOptions,
  watch: Watch,
  streams = false,
): Promise<TransportResponse> {
  for (const name in signed) {
    // `fetch` would refuse it too, with an error that shows the value, which may be a secret.
    if (/[^\t -~\x80-\xff]/.test(signed[name] ?? "")) throw new InvalidRequestError(name, "is not for headers");
  }
  // Browsers do not tell where a redirect leads to, so there it is theirs.
  const redirect = fetchOptions?.redirect ?? (inBrowser ? "follow" : "manual");
  const { signal = null } = watch;
  let url = query[0] ? `${base}?${query.join("&")}` : base;
  let headers = signed;
  for (let count = 0; ; count++) {
    watch.touch();
    const init: TransportInit = { ...fetchOptions, redirect, method, headers, signal, body, duplex: "half" };
    let response: TransportResponse;
    try {
      response = await transport.request(url, init, { streams, transportOptions });
    } catch (error) {
      throw watch.error ?? failure(error);
    }
    const location = !response.ok && /30[12378]/.test(`${response.status}`) && response.headers.get("location");
    // Nobody reads what leads elsewhere, or comes too late.
    if (location || watch.error) response.body?.cancel().catch(() => undefined);
    watch.touch();
    if (!location) return response;
    // What stands behind the path may be secret.
    if (!follow) throw new RedirectError(`${method} is not repeated at ${location.split("?")[0]}`);
    ({ url, headers } = follow(location, url, headers, count, allowInsecureHTTP));
  }
}

/** What a transport threw, put in words. Platforms agree on a TypeError and on nothing else. */
function failure(error: unknown): unknown {
  let said = "";
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    said += ` ${(cause as { code?: string }).code} ${cause.message}`;
  }
  let kind: ConnectionError["kind"] = "interrupted";
  if (/refused|notfound|eai_|connect_timeout|unreach|dns error/i.test(said)) kind = "connect";
  else if (/CERT|TLS|SSL|SIGN/.test(said)) kind = "tls";
  else if (!(error instanceof TypeError || /[A-Z]{5}/.test(said))) return error;
  return new ConnectionError(kind, `the connection failed (${kind})`, error);
}
