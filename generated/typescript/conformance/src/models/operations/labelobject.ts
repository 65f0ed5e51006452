import type { DeepObjectColor } from "./headerssimple.ts";

/** What `labelObject` takes. */
export interface LabelObjectRequest {
  /** `color` of the request. */
  color: DeepObjectColor;
}
