import type { Picture } from "./picture.ts";

/** A variant of `Event`. */
export interface Hung {
  event: "hung";
  data: Picture;
}
