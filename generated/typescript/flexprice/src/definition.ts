import type { ClientDefinition, ClientOptions, SecurityValue } from "./lib/client.ts";
import { headerKey } from "./lib/security.ts";

/** How a client is set up. */
export interface SDKOptions extends ClientOptions {
  /** Where the API is served. The document names no server. */
  serverURL: string | URL;
  /**
   * The API key of your account.
   *
   * Left out, `FLEXPRICE_API_KEY_AUTH` of the environment is read.
   */
  apiKeyAuth?: SecurityValue<string> | undefined;
}

/** What the document says about the API as a whole. */
export const definition: ClientDefinition = {
  name: "flexprice",
  version: "0.1.0",
  env: "FLEXPRICE",
  servers: [],
  security: { apiKeyAuth: { scheme: headerKey, name: "x-api-key", env: "FLEXPRICE_API_KEY_AUTH" } },
};
