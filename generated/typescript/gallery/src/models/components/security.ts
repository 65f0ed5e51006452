import type { SecurityValue } from "../../lib/client.ts";
import type { ClientCredentials } from "../../lib/oauth.ts";

/** Credentials. */
export interface Security {
  /**
   * An access token of OAuth 2.0.
   *
   * A token, or the client's own credentials, for which it obtains one.
   */
  oauth?: SecurityValue<string | ClientCredentials> | undefined;
  /** The API key `X-Key`. */
  key?: SecurityValue<string> | undefined;
  /** The API key `sid`. */
  session?: SecurityValue<string> | undefined;
}
