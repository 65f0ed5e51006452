import type { DeepObjectColor } from "./headerssimple.ts";

/** What `deepObject` takes. */
export interface DeepObjectRequest {
  /** `color` of the request. */
  color?: DeepObjectColor | undefined;
}
