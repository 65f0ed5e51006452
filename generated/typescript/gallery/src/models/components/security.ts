import type { SecurityValue } from "../../lib/client.ts";
import type { ClientCredentials } from "../../lib/oauth.ts";

/** Credentials. */
export interface Security {
  /**
   * A credential.
   *
   * A token, or the client's own credentials, for which it obtains one.
   */
  oauth?: SecurityValue<string | ClientCredentials> | undefined;
  /** A credential. */
  key?: SecurityValue<string> | undefined;
  /** A credential. */
  session?: SecurityValue<string> | undefined;
}
