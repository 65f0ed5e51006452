import { RedirectError } from "./errors.ts";
import { isProtected } from "./servers.ts";

/** Where a request goes, and with which headers. */
export interface Hop {
  url: string;
  headers: Record<string, string>;
}

/**
 * The hop that an answer redirects to; undefined if it does not redirect.
 *
 * @throws RedirectError for redirects that are not followed
 */
export function follow(
  { ok, status, headers }: Response,
  from: Hop,
  method: string,
  allowInsecureHTTP: boolean | undefined,
): Hop | undefined {
  const location = ok ? "" : headers.get("location");
  if (!location || !/30[12378]/.test(`${status}`)) return undefined;
  if (!URL.canParse(location, from.url)) throw new RedirectError("redirected to no URL");
  const { protocol, origin } = new URL(from.url);
  const target = new URL(location, from.url);
  const place = target.origin + target.pathname;
  if (method !== "GET" && method !== "HEAD") throw new RedirectError(`${method} is not repeated at ${place}`);
  if (target.protocol !== "https:" && (protocol === "https:" || !isProtected(target, allowInsecureHTTP))) {
    throw new RedirectError(`${place} is not https`);
  }
  if (target.origin === origin) return { url: target.href, headers: from.headers };
  // Another origin gets what says nothing about the caller.
  target.username = target.password = "";
  const { accept = "", "user-agent": agent = "" } = from.headers;
  return { url: target.href, headers: { accept, "user-agent": agent } };
}
