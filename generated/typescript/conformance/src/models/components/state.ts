import type { Open } from "../../lib/open.ts";

export const State = {
  On: "on",
  Off: "off",
  Empty: "",
  On2: "On",
  Plus1: "+1",
  Minus1: "-1",
} as const;
export type State = Open<(typeof State)[keyof typeof State]>;
