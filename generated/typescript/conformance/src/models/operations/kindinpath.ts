import type { Open } from "../../lib/open.ts";

/** What `kindInPath` takes. */
export interface KindInPathRequest {
  /** `kind` of the request. */
  kind: KindInPathKind;
}

/** The parameter `kind` of `kindInPath`. */
export const KindInPathKind = {
  AB: "a-b",
  CD: "c/d",
} as const;
/** The parameter `kind` of `kindInPath`. */
export type KindInPathKind = Open<(typeof KindInPathKind)[keyof typeof KindInPathKind]>;
