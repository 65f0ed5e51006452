import type { DeepObjectColor } from "./headerssimple.ts";

/** What `simpleExplodedObject` takes. */
export interface SimpleExplodedObjectRequest {
  /** `color` of the request. */
  color: DeepObjectColor;
}
