import { date, type RFCDate } from "../../lib/dates.ts";
import type { Schema } from "../../lib/schema.ts";
import { tuple } from "../../lib/tuples.ts";

/** From the left, from the floor, and from the wall. */
export type HangingAt = [number, number, number?];

/** Since when, and where it hung before. */
export type HangingHistory = [RFCDate, ...string[]];

/** How `HangingHistory` travels as JSON. */
export const hangingHistorySchema: Schema = { as: tuple, positions: [date], rest: "any" };

/** The request body and the response body of `hangPictures`. */
export interface Hanging {
  picture: string;
  /** From the left, from the floor, and from the wall. */
  at: HangingAt;
  /** Since when, and where it hung before. */
  history?: HangingHistory | undefined;
}

/** How `Hanging` travels as JSON. */
export const hangingSchema: Schema = { fields: { history: hangingHistorySchema } };
