import type { Open } from "../../lib/open.ts";

/** The field `state` and an item of the field `states` of `Device`, also used in one more place. */
export const State = {
  On: "on",
  Off: "off",
  Empty: "",
  On2: "On",
  Plus1: "+1",
  Minus1: "-1",
} as const;
/** The field `state` and an item of the field `states` of `Device`, also used in one more place. */
export type State = Open<(typeof State)[keyof typeof State]>;
