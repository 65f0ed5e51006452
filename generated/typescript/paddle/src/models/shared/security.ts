import type { SecurityValue } from "../../lib/client.ts";

/** Credentials. */
export interface Security {
  /** An API key; sandbox and production each have keys of their own. */
  bearerAuth?: SecurityValue<string> | undefined;
}
