import type { Open } from "../../lib/open.ts";

/** What `kindInPath` takes. */
export interface KindInPathRequest {
  /** `kind` of the request. */
  kind: KindInPathKind;
}

export const KindInPathKind = {
  AB: "a-b",
  CD: "c/d",
} as const;
export type KindInPathKind = Open<(typeof KindInPathKind)[keyof typeof KindInPathKind]>;
