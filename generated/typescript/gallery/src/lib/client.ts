import { environment, isBrowser } from "./environment.ts";
import { addHeaders } from "./request.ts";
import type { RetryBudget, RetryConfig } from "./retry.ts";
import type { Table, Validator } from "./schema.ts";
import type { CredentialExchange, Security, SecurityScheme } from "./security.ts";
import { checkBaseURL, type Server, type ServerChoice, type ServerChooser } from "./servers.ts";
import type { GivenHeaders, Transport } from "./transport.ts";

export type { BasicCredentials, SecurityValue } from "./security.ts";

/** What the document says about the API as a whole. */
export interface ClientDefinition {
  /** Name of this package. */
  readonly name: string;
  /** Version of this package. */
  readonly version: string;
  /** What the names of its environment variables begin with. */
  readonly env: string;
  /** Where the API is served. */
  readonly servers: readonly Server[];
  /** How one of them is chosen, where they have names or variables. */
  readonly choose?: ServerChooser;
  /** The ways to authenticate, by the name of the option that holds the credential. */
  readonly security: Table<SecurityScheme>;
  /** `exchangeCredentials`, where a client can be given its own in the place of a token. */
  readonly exchange?: CredentialExchange;
}

/** How a client is set up; all of it is optional. */
export interface ClientOptions extends ServerChoice {
  /** In place of every server that the document names. */
  serverURL?: string | URL | undefined;
  /** Sends the requests, in place of `fetch`: an `HTTPClient` with hooks of yours, or anything that can. */
  httpClient?: Transport | undefined;
  /** How calls are repeated if they fail. */
  retryConfig?: RetryConfig | undefined;
  /** How long one attempt may take, in milliseconds: 60,000. Streams, uploads and downloads take as long as they take. */
  timeoutMs?: number | undefined;
  /** How long nothing may come while an answer is awaited or read, in milliseconds: 30,000. */
  idleTimeoutMs?: number | undefined;
  /** Said to the server after the name and version of this package. */
  userAgent?: string | undefined;
  /** Sent with every request. */
  headers?: GivenHeaders;
  /** How many bytes of an answer are read into memory: 64 MiB. */
  responseLimit?: number | undefined;
  /** Allows servers that are neither https nor on this machine. */
  allowInsecureHTTP?: boolean | undefined;
  /** Checks every answer against the document: `validate` of `lib/validate.js`, where the package has it. */
  validate?: Validator | undefined;
}

/** A client's options as calls need them. */
export interface Settings {
  readonly definition: ClientDefinition;
  /** Of the server that was given or chosen; undefined if the document has none. */
  readonly baseURL: string | undefined;
  readonly security: Security;
  readonly headers: Table<string>;
  readonly transport: Transport;
  readonly budget: RetryBudget;
  /** Whether redirects and some headers are the browser's. */
  readonly inBrowser: boolean;
  readonly options: ClientOptions;
}

/** The settings of a client; they hold its credentials, so they are not to be seen on it. */
export let settingsOf: (client: Client) => Settings;

/** What the clients of all packages have in common. */
export class Client {
  readonly #settings: Settings;

  static {
    settingsOf = (client) => client.#settings;
  }

  /** @throws InvalidRequestError if the server is none */
  constructor(definition: ClientDefinition, options: ClientOptions, security: Security) {
    const { name, version, servers, env, choose, exchange } = definition;
    const { serverURL = environment(`${env}_BASE_URL`), userAgent } = options;
    const url = serverURL ?? (choose ? choose(servers, options) : (servers[options.serverIdx ?? 0] as string | undefined));
    const headers: Record<string, string> = {};
    const inBrowser = isBrowser();
    // Browsers send their own.
    if (!inBrowser) headers["user-agent"] = `${name}/${version} ${userAgent ?? ""}`.trim();
    addHeaders(headers, options.headers);
    const baseURL = url && checkBaseURL(url, options);
    this.#settings = {
      definition,
      baseURL,
      security: exchange ? exchange(security, definition.security, baseURL, options) : security,
      headers,
      transport: options.httpClient ?? { request: (url, init) => fetch(url, init) },
      budget: { tokens: 500 },
      inBrowser,
      options,
    };
  }
}
