import type { ClientDefinition, ClientOptions } from "./lib/client.ts";

/** How a client is set up; all of it is optional. */
export type SDKOptions = ClientOptions;

/** What the document says about the API as a whole. */
export const definition: ClientDefinition = {
  name: "conformance",
  version: "0.1.0",
  env: "CONFORMANCE",
  servers: ["https://conformance.example"],
  security: {},
};
