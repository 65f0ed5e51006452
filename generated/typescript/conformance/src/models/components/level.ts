import type { Open } from "../../lib/open.ts";

/** The field `level` of `Device`. */
export const Level = {
  N1: 1,
  N2: 2,
  N3: 3,
} as const;
/** The field `level` of `Device`. */
export type Level = Open<(typeof Level)[keyof typeof Level], number>;
