import type { DeepObjectColor } from "./headerssimple.ts";

/** What `pipeDelimitedObject` takes. */
export interface PipeDelimitedObjectRequest {
  /** `color` of the request. */
  color?: DeepObjectColor | undefined;
}
