import type { DeepObjectColor } from "./headerssimple.ts";

/** What `matrixObject` takes. */
export interface MatrixObjectRequest {
  /** `color` of the request. */
  color: DeepObjectColor;
}
