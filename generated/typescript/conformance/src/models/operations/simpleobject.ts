import type { DeepObjectColor } from "./headerssimple.ts";

/** What `simpleObject` takes. */
export interface SimpleObjectRequest {
  /** `color` of the request. */
  color: DeepObjectColor;
}
