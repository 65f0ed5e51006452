import type { ClientDefinition, ClientOptions, SecurityValue } from "./lib/client.ts";
import { bearer } from "./lib/security.ts";

/** How a client is set up; all of it is optional. */
export interface SDKOptions extends ClientOptions {
  /**
   * The API key of your workspace.
   *
   * Left out, `DUB_TOKEN` of the environment is read.
   */
  token?: SecurityValue<string> | undefined;
}

/** What the document says about the API as a whole. */
export const definition: ClientDefinition = {
  name: "dub",
  version: "0.1.0",
  env: "DUB",
  servers: ["https://api.dub.co"],
  security: { token: { scheme: bearer, env: "DUB_TOKEN" } },
};
