import { chooseServer } from "./lib/choice.ts";
import type { ClientDefinition, ClientOptions, SecurityValue } from "./lib/client.ts";
import { cookieKey } from "./lib/cookies.ts";
import { exchangeCredentials } from "./lib/oauth.ts";
import { bearer, headerKey } from "./lib/security.ts";
import type { Language } from "./models/components/language.ts";
import type { Security } from "./models/components/security.ts";

/** How a client is set up; all of it is optional. */
export interface SDKOptions extends ClientOptions {
  /**
   * The credentials. What is left out is read from the environment: `GALLERY_OAUTH`, `GALLERY_CLIENT_ID`, `GALLERY_CLIENT_SECRET`, `GALLERY_KEY`, `GALLERY_SESSION`.
   */
  security?: SecurityValue<Security> | undefined;
  /** The server, by name. */
  server?: "regional" | "sandbox" | "elsewhere" | undefined;
  /** Values for the variables of its URL. */
  serverVariables?: {
    region?: "eu" | "us" | undefined;
    url?: string | undefined;
    allowed?:
      | "first-floor"
      | "second-floor"
      | "third-floor"
      | "attic-and-roof"
      | "basement"
      | "garden"
      | "courtyard"
      | undefined;
  } | undefined;
  /** The museum that is meant. */
  museum?: string | undefined;
  /** The language of descriptions. */
  xLanguage?: Language | undefined;
  /** Sent with every call that takes it and is not given another one. */
  preview?: boolean | undefined;
}

/** What the document says about the API as a whole. */
export const definition: ClientDefinition = {
  name: "gallery",
  version: "0.1.0",
  env: "GALLERY",
  servers: [
    {
      name: "regional",
      url: "https://{region}.gallery.example.com/v1",
      variables: { region: { default: "eu", allowed: ["eu", "us"] } },
    },
    { name: "sandbox", url: "https://sandbox.gallery.example.com/v1" },
    {
      name: "elsewhere",
      url: "https://{url}.example.com/{allowed}",
      variables: {
        url: { default: "lent" },
        allowed: {
          default: "first-floor",
          allowed: [
            "first-floor",
            "second-floor",
            "third-floor",
            "attic-and-roof",
            "basement",
            "garden",
            "courtyard",
          ],
        },
      },
    },
  ],
  choose: chooseServer,
  security: {
    oauth: { scheme: bearer, env: "GALLERY_OAUTH", token: { url: "/oauth/token", env: "GALLERY" } },
    key: { scheme: headerKey, name: "X-Key", env: "GALLERY_KEY" },
    session: { scheme: cookieKey, name: "sid", env: "GALLERY_SESSION" },
  },
  exchange: exchangeCredentials,
};
