import type { Settings } from "./client.ts";
import { InvalidRequestError } from "./errors.ts";
import type { Table } from "./schema.ts";

/** A place where the API is served: its URL, or more about it. */
export type Server = string | ServerDefinition;

/** A place where the API is served, with a name or variables. */
export interface ServerDefinition {
  /** What it is called in options. */
  readonly name?: string;
  /** Its URL, with `{name}` where a variable goes. */
  readonly url: string;
  /** The variables of the URL. */
  readonly variables?: Table<ServerVariable>;
}

/** A variable of a server's URL. */
export interface ServerVariable {
  /** What stands there by default. */
  readonly default: string;
  /** The values allowed; any, if left out. */
  readonly allowed?: readonly string[];
}

/** Which server is meant. */
export interface ServerChoice {
  /** By name. */
  server?: string | undefined;
  /** By index, counted from 0. */
  serverIdx?: number | undefined;
  /** Values for the variables of its URL. */
  serverVariables?: Table<string | undefined> | undefined;
}

/** The base URL of the server that is chosen; undefined if there is none. */
export type ServerChooser = (servers: readonly Server[], choice: ServerChoice) => string | undefined;

/** The base URL of an operation that has servers of its own; undefined if the caller gave another one. */
export type OwnServer = (servers: readonly Server[], settings: Settings) => string | undefined;

/**
 * A base URL as requests use it, without a slash at its end.
 *
 * @throws InvalidRequestError if it is none, or is neither TLS nor this machine
 */
export function checkBaseURL(
  url: string | URL | undefined,
  { allowInsecureHTTP }: { allowInsecureHTTP?: boolean | undefined },
): string {
  try {
    const parsed = new URL(url ?? "");
    const { href, origin, pathname } = parsed;
    if (href === origin + pathname && isProtected(parsed, allowInsecureHTTP)) return href.replace(/\/+$/, "");
  } catch {
    // What is said below fits, and does without the URL, which may hold a secret.
  }
  throw new InvalidRequestError("serverURL", "is no https URL of host and path");
}

/** Whether nobody on the way can listen, it being TLS or this very machine, or that is accepted. */
export function isProtected({ protocol, hostname }: URL, allowInsecureHTTP: boolean | undefined): boolean {
  const isLoopback = /^((.+\.)?localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
  return protocol === "https:" || (protocol === "http:" && (isLoopback || !!allowInsecureHTTP));
}
