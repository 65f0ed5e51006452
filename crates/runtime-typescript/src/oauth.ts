import { encodeBase64 } from "./base64.ts";
import { environment } from "./environment.ts";
import { AuthError } from "./errors.ts";
import type { CredentialExchange, SecurityContext, SecurityScheme } from "./security.ts";
import { checkBaseURL } from "./servers.ts";
import type { TransportInit } from "./transport.ts";

/** How a token is obtained (RFC 6749, section 4.4). */
export interface ClientCredentials {
  /** Where tokens are given, if not where the document says. */
  tokenURL?: string | URL | undefined;
  clientID: string;
  clientSecret: string;
  /** What the token is for. */
  scopes?: readonly string[] | undefined;
  /** Further parameters of the request, such as `audience`. */
  parameters?: Readonly<Record<string, string>> | undefined;
  /** Sends id and secret in the body, for servers that do not know them in the header `Authorization`. */
  inBody?: boolean | undefined;
  /** Sends the request, in place of `fetch`. */
  fetcher?: ((url: string, init: RequestInit) => Promise<Response>) | undefined;
  /** Allows a token URL that is neither https nor on this machine. */
  allowInsecureHTTP?: boolean | undefined;
}

interface Token {
  text: string;
  /** In milliseconds of `performance.now()`, which nobody can set back. */
  refreshAt: number;
}

/**
 * A credential that is obtained with the client's own, kept, and renewed a minute before it expires (or after 90 % of a
 * life of less than ten minutes). Calls that need a token at the same time share one request; a failure is shared by them
 * and not kept.
 */
export function clientCredentials(
  options: ClientCredentials & { tokenURL: string | URL },
): (context: SecurityContext) => Promise<string> {
  let token: Token | undefined;
  let pending: Promise<Token> | undefined;
  return async ({ refresh, refused }) => {
    // Of several calls with the same token that was refused, the first one has renewed it.
    const isRefused = refresh && (refused === undefined || refused === token?.text);
    if (token !== undefined && !isRefused && performance.now() < token.refreshAt) return token.text;
    // Nobody's signal stops it, as others may wait for it too.
    pending ??= obtain(options).finally(() => {
      pending = undefined;
    });
    token = await pending;
    return token.text;
  };
}

/**
 * Puts functions that obtain tokens where a client was given its own credentials in the place of a token, or where the
 * environment has them. They are sent as the client sends everything else.
 */
export const exchangeCredentials: CredentialExchange = (security, schemes, baseURL, { httpClient, allowInsecureHTTP }) => {
  const obtaining = new Map<string, (context: SecurityContext) => Promise<string>>();
  const fetcher =
    httpClient &&
    ((url: string, init: RequestInit) =>
      httpClient.request(url, init as TransportInit, { streams: false, transportOptions: undefined }));
  const tokenOf = async (given: unknown, { env = "", token }: SecurityScheme, context: SecurityContext) => {
    const value: unknown = typeof given === "function" ? await (given as (context: SecurityContext) => unknown)(context) : given;
    const own = value ?? environment(env) ?? ownOf(token?.env ?? "");
    if (typeof own !== "object") return own;
    const { tokenURL = new URL(token?.url ?? "", baseURL), ...others } = own as ClientCredentials;
    // Whoever gives them by a function gives the same ones again and again.
    const key = JSON.stringify([tokenURL, others]);
    const obtain = obtaining.get(key) ?? clientCredentials({ fetcher, allowInsecureHTTP, ...others, tokenURL });
    obtaining.set(key, obtain);
    return obtain(context);
  };
  const exchanged = Object.entries(schemes).filter(([, { token }]) => token);
  return async (context) => {
    const given = (typeof security === "function" ? await security(context) : security) as Record<string, unknown> | undefined;
    const functions = exchanged.map(([name, scheme]) => [name, (own: SecurityContext) => tokenOf(given?.[name], scheme, own)]);
    return { ...given, ...(Object.fromEntries(functions) as object) };
  };
};

/** The client's own credentials, as the environment has them. */
function ownOf(env: string): ClientCredentials | undefined {
  const clientID = environment(`${env}_CLIENT_ID`);
  const clientSecret = environment(`${env}_CLIENT_SECRET`);
  return clientID && clientSecret ? { clientID, clientSecret } : undefined;
}

async function obtain(options: ClientCredentials & { tokenURL: string | URL }): Promise<Token> {
  const { tokenURL, clientID, clientSecret, scopes = [], parameters, inBody, fetcher = fetch } = options;
  const asked = performance.now();
  const form = new URLSearchParams({ grant_type: "client_credentials", ...parameters });
  if (scopes.length > 0) form.set("scope", scopes.join(" "));
  const headers: Record<string, string> = {
    accept: "application/json",
    "content-type": "application/x-www-form-urlencoded",
  };
  if (inBody === true) {
    form.set("client_id", clientID);
    form.set("client_secret", clientSecret);
  } else {
    // Each is encoded as in a form before they are put together (RFC 6749, section 2.3.1).
    const [id, secret] = [clientID, clientSecret].map((text) => new URLSearchParams([["", text]]).toString().slice(1));
    headers["authorization"] = `Basic ${encodeBase64(new TextEncoder().encode(`${id}:${secret}`))}`;
  }
  const response = await fetcher(checkBaseURL(tokenURL, options), {
    method: "POST",
    headers,
    body: form.toString(),
    // The secret goes where it was meant to go and nowhere else.
    redirect: "error",
    signal: AbortSignal.timeout(30_000),
  });
  const answer: unknown = await response.json().catch(() => undefined);
  const { access_token: text, expires_in: life } = (answer ?? {}) as { access_token?: unknown; expires_in?: unknown };
  if (!response.ok || typeof text !== "string") throw new AuthError(`no token was given (${response.status})`);
  // Without a life, a token is used until it is refused.
  const seconds = typeof life === "number" && life > 0 ? life : Infinity;
  return { text, refreshAt: asked + 1000 * (seconds - Math.min(60, seconds / 10)) };
}
