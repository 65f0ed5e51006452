import type { ClientOptions } from "./client.ts";
import { environment } from "./environment.ts";
import { AuthError } from "./errors.ts";
import type { JsonObject, Table } from "./schema.ts";

/**
 * Credentials, or a function that gives them for each call. After an answer of 401 the function is asked once more, with
 * `refresh` set; if it gives something else, the call is repeated with that.
 */
export type SecurityValue<T> = T | ((context: SecurityContext) => T | Promise<T>);

/** What a function knows that gives credentials. */
export interface SecurityContext {
  /** Whether the API did not take what the function gave before. */
  refresh: boolean;
  /** What it did not take. Another call may have got something newer meanwhile. */
  refused?: unknown;
}

/** A name and a password (RFC 7617). */
export interface BasicCredentials {
  username: string;
  password: string;
}

/** A way to authenticate. */
export interface SecurityScheme {
  /** How the credential is sent. */
  readonly scheme: Scheme;
  /** The variable of the environment that holds it, where the client is given none. */
  readonly env?: string;
  /** The name of the header, the parameter or the cookie. */
  readonly name?: string;
  /** Where clients are given tokens, perhaps relative to the server, and how variables with their own credentials begin. */
  readonly token?: { readonly url: string; readonly env: string };
}

/** The credentials of a client by the names of their schemes; the whole, or each, may be a function. */
export type Security = SecurityValue<object | undefined>;

/** Makes of the client's own credentials what is sent. */
export type CredentialExchange = (
  security: Security,
  schemes: Readonly<Record<string, SecurityScheme>>,
  baseURL: string | undefined,
  options: ClientOptions,
) => Security;

/** What credentials are added to. */
export interface Signable {
  /** Names in lower case. What stands there already was set by the caller and stays. */
  headers: Record<string, string>;
  /** `name=value` */
  query: string[];
}

/** What credentials were added to. */
export interface Signed extends Signable {
  /** They themselves, by the names of their schemes. */
  values: Record<string, unknown>;
}

/** How a kind of credential is sent. */
export interface Scheme {
  /** Adds it to a request. */
  sign(request: Signable, value: unknown, name: string): void;
  /** Reads it from the environment; as it is there unless it is said. */
  read?(variable: string): unknown;
}

/** `Authorization: Bearer …` (RFC 6750) */
export const bearer: Scheme = {
  sign: ({ headers }, value) => {
    // Given as the whole header, it says already what it is.
    headers["authorization"] ??= `Bearer ${String(value).replace(/^bearer +/i, "")}`;
  },
};

/** A key in a header of its own. */
export const headerKey: Scheme = {
  sign: ({ headers }, value, name) => {
    headers[name.toLowerCase()] ??= String(value);
  },
};

/** A key in the query. */
export const queryKey: Scheme = {
  sign: ({ query }, value, name) => {
    query.push(`${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`);
  },
};

/**
 * A request with the first set of credentials that is complete; with others than those that were `refused`, where there
 * are others.
 *
 * @throws AuthError if none is, or if a function fails that should give them
 */
export async function sign(
  request: Signable,
  schemes: Table<SecurityScheme>,
  requirements: readonly (readonly string[])[],
  security: Security,
  refused: Signed | undefined,
): Promise<Signed> {
  const ask = (give: Giver, was: unknown) => give({ refresh: !!refused, refused: was });
  let all: unknown;
  let cause: unknown;
  try {
    next: for (const requirement of requirements) {
      const signed: Signed = { headers: { ...request.headers }, query: request.query.slice(), values: {} };
      for (const key of requirement) {
        const { scheme, env = "", name = "" } = schemes[key] as SecurityScheme;
        // Most credentials are texts, for which nothing has to be awaited.
        const given = isGiver(security) ? await (all ??= ask(security, refused?.values)) : security;
        const own = (given as JsonObject | undefined)?.[key];
        const value = (isGiver(own) ? await ask(own, refused?.values[key]) : own) ?? (scheme.read ?? environment)(env);
        if (value === undefined) continue next;
        scheme.sign(signed, (signed.values[key] = value), name);
      }
      return signed;
    }
  } catch (error) {
    cause = error;
  }
  throw new AuthError(`no credentials for ${requirements.join(" or ")}`, { cause });
}

type Giver = (context: SecurityContext) => unknown;

function isGiver(value: unknown): value is Giver {
  return typeof value === "function";
}
