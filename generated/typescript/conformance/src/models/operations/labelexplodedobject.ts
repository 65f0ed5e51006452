import type { DeepObjectColor } from "./headerssimple.ts";

/** What `labelExplodedObject` takes. */
export interface LabelExplodedObjectRequest {
  /** `color` of the request. */
  color: DeepObjectColor;
}
