import type { RFCDate } from "../../lib/dates.ts";
import type { Open } from "../../lib/open.ts";

/** What `scalarsInQuery` takes. */
export interface ScalarsInQueryRequest {
  /** `whole` of the request. */
  whole?: bigint | undefined;
  /** `real` of the request. */
  real?: number | undefined;
  /** `flag` of the request. */
  flag?: boolean | undefined;
  /** `day` of the request. */
  day?: RFCDate | undefined;
  /** `instant` of the request. */
  instant?: Date | undefined;
  /** `kind` of the request. */
  kind?: ScalarsInQueryKind | undefined;
}

/** The parameter `kind` of `scalarsInQuery`. */
export const ScalarsInQueryKind = {
  Asc: "asc",
  Desc: "desc",
} as const;
/** The parameter `kind` of `scalarsInQuery`. */
export type ScalarsInQueryKind = Open<(typeof ScalarsInQueryKind)[keyof typeof ScalarsInQueryKind]>;
