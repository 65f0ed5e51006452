import type { DeepObjectColor } from "./headerssimple.ts";

/** What `headersExploded` takes. */
export interface HeadersExplodedRequest {
  /** `X-List` of the request. */
  xList?: string[] | undefined;
  /** `X-Object` of the request. */
  xObject?: DeepObjectColor | undefined;
}
