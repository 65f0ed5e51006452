import { RedirectError } from "./errors.ts";
import type { Follower } from "./exchange.ts";
import { isProtected } from "./servers.ts";

const MAX_HOPS = 10;

/** Follows redirects of GET and HEAD, with the credentials only to where they were meant to go. */
export const followRedirects: Follower = (location, url, headers, count, allowInsecureHTTP) => {
  if (!URL.canParse(location, url)) throw new RedirectError("redirected to no URL");
  const { protocol, origin } = new URL(url);
  const target = new URL(location, url);
  if (target.protocol !== "https:" && (protocol === "https:" || !isProtected(target, allowInsecureHTTP))) {
    throw new RedirectError(`${target.origin + target.pathname} is not https`);
  }
  if (count === MAX_HOPS) throw new RedirectError("too many redirects");
  if (target.origin === origin) return { url: target.href, headers };
  // Another origin gets what says nothing about the caller.
  target.username = target.password = "";
  const { accept = "", "user-agent": agent = "" } = headers;
  return { url: target.href, headers: { accept, "user-agent": agent } };
};
