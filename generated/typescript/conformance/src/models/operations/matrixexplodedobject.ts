import type { DeepObjectColor } from "./headerssimple.ts";

/** What `matrixExplodedObject` takes. */
export interface MatrixExplodedObjectRequest {
  /** `color` of the request. */
  color: DeepObjectColor;
}
