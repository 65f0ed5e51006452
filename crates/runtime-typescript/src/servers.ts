import { InvalidRequestError } from "./errors.ts";

/** A place where the API is served: its URL, or more about it. */
export type Server = string | ServerDefinition;

/** A place where the API is served, with a name or variables. */
export interface ServerDefinition {
  /** What it is called in options. */
  readonly name?: string;
  /** Its URL, with `{name}` where a variable goes. */
  readonly url: string;
  /** The variables of the URL. */
  readonly variables?: Readonly<Record<string, ServerVariable>>;
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
  serverVariables?: Readonly<Record<string, string | undefined>> | undefined;
}

/** The base URL of the server that is chosen; undefined if there is none. */
export type ServerChooser = (servers: readonly Server[], choice: ServerChoice) => string | undefined;

/** The server of an index. */
export const serverAt: ServerChooser = (servers, { serverIdx = 0 }) => {
  const server = servers[serverIdx];
  if (!server && serverIdx) throw new InvalidRequestError("serverIdx", "is of no server");
  return typeof server === "object" ? server.url : server;
};

/** The server of an operation that has servers of its own: the first of them, with the variables of its URL filled in. */
export const ownServer: ServerChooser = (servers, { serverVariables }) => chooseServer(servers, { serverVariables });

/** The server of a name or an index, with the variables of its URL filled in. */
export const chooseServer: ServerChooser = (servers, choice) => {
  const { server: name, serverIdx, serverVariables = {} } = choice;
  const index = name === undefined ? serverIdx : servers.findIndex((server) => typeof server === "object" && server.name === name);
  if (index === -1) throw new InvalidRequestError("server", "is the name of no server");
  const url = serverAt(servers, { serverIdx: index });
  const server = servers[index ?? 0];
  const variables = (typeof server === "object" && server.variables) || {};
  return url?.replace(/\{([^{}]+)\}/g, (placeholder, variable: string) => {
    const definition = variables[variable];
    if (definition === undefined) return placeholder;
    const value = serverVariables[variable] ?? definition.default;
    if (definition.allowed?.includes(value) === false) {
      throw new InvalidRequestError(variable, `is not ${definition.allowed.join(" or ")}`);
    }
    return value;
  });
};

/**
 * A base URL as requests use it, without a slash at its end.
 *
 * @throws InvalidRequestError if it is none, or is neither TLS nor this machine
 */
export function checkBaseURL(url: string | URL, { allowInsecureHTTP }: { allowInsecureHTTP?: boolean | undefined }): string {
  let message = "is no absolute URL";
  try {
    const parsed = new URL(url);
    const { href, origin, pathname } = parsed;
    message = "is not https";
    if (href !== origin + pathname) message = "is more than host and path";
    else if (isProtected(parsed, allowInsecureHTTP)) return href.replace(/\/+$/, "");
  } catch {
    // The message says it without the URL, which may hold a secret.
  }
  throw new InvalidRequestError("serverURL", message);
}

/** Whether nobody on the way can listen, it being TLS or this very machine, or that is accepted. */
export function isProtected({ protocol, hostname }: URL, allowInsecureHTTP: boolean | undefined): boolean {
  const isLoopback = /^((.+\.)?localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
  return protocol === "https:" || (protocol === "http:" && (isLoopback || !!allowInsecureHTTP));
}
