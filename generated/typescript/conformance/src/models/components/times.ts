import { date, dateTime, type RFCDate } from "../../lib/dates.ts";
import type { Schema } from "../../lib/schema.ts";

/** The response body of `readTimes` and the request body of `writeTimes`. */
export interface Times {
  day?: RFCDate | undefined;
  at?: Date | undefined;
}

/** How `Times` travels as JSON. */
export const timesSchema: Schema = { fields: { day: date, at: dateTime } };
