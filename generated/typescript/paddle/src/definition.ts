import type { AxiosInstance } from "axios";

import { chooseServer } from "./lib/choice.ts";
import type { ClientDefinition, ClientOptions, SecurityValue } from "./lib/client.ts";
import { bearer } from "./lib/security.ts";
import type { Security } from "./models/shared/security.ts";

/** How a client is set up; all of it is optional. */
export interface SDKOptions extends ClientOptions {
  /** The credentials. What is left out is read from the environment: `PADDLE_BEARER_AUTH`. */
  security?: SecurityValue<Security> | undefined;
  /** The axios to send requests with, in place of one of our own. */
  defaultClient?: AxiosInstance | undefined;
  /** The server, by name. */
  server?: "production" | "sandbox" | undefined;
}

/** What the document says about the API as a whole. */
export const definition: ClientDefinition = {
  name: "Paddle",
  version: "0.1.0",
  env: "PADDLE",
  servers: [
    { name: "production", url: "https://api.paddle.com" },
    { name: "sandbox", url: "https://sandbox-api.paddle.com" },
  ],
  choose: chooseServer,
  security: { bearerAuth: { scheme: bearer, env: "PADDLE_BEARER_AUTH" } },
};
