import type { Picture } from "./picture.ts";

export interface Hung {
  event: "hung";
  data: Picture;
}
