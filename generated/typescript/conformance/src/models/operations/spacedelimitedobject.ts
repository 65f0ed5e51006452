import type { DeepObjectColor } from "./headerssimple.ts";

/** What `spaceDelimitedObject` takes. */
export interface SpaceDelimitedObjectRequest {
  /** `color` of the request. */
  color?: DeepObjectColor | undefined;
}
