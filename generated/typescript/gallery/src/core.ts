import { definition, type SDKOptions } from "./definition.ts";
import { Client } from "./lib/client.ts";
import type { Language } from "./models/components/language.ts";

/** The client without methods, for the standalone functions: bundlers keep only the operations that are imported. */
export class GalleryCore extends Client {
  /** What stands in for parameters that a call leaves out. */
  readonly globals$: { museum?: string | undefined; xLanguage?: Language | undefined; preview?: boolean | undefined };

  /** A client; what `options` leave out is read from the environment or as documented there. */
  constructor(options: SDKOptions = {}) {
    super(definition, options, options.security);
    this.globals$ = { museum: options.museum, xLanguage: options.xLanguage, preview: options.preview };
  }
}
