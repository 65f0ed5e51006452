import type { RFCDate } from "../../lib/dates.ts";

/** What `timesInPath` takes. */
export interface TimesInPathRequest {
  /** `day` of the request. */
  day: RFCDate;
  /** `instant` of the request. */
  instant: Date;
}
