import type { DeepObjectColor } from "./headerssimple.ts";

/** What `formObject` takes. */
export interface FormObjectRequest {
  /** `color` of the request. */
  color?: DeepObjectColor | undefined;
}
