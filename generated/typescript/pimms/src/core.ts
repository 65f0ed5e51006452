import { definition, type SDKOptions } from "./definition.ts";
import { Client } from "./lib/client.ts";

/** The client without methods, for the standalone functions: bundlers keep only the operations that are imported. */
export class PimmsCore extends Client {
  /** A client; what `options` leave out is read from the environment or as documented there. */
  constructor(options: SDKOptions = {}) {
    super(definition, options, { token: options.token });
  }
}
