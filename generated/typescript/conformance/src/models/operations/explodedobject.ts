import type { DeepObjectColor } from "./headerssimple.ts";

/** What `explodedObject` takes. */
export interface ExplodedObjectRequest {
  /** `color` of the request. */
  color?: DeepObjectColor | undefined;
}
