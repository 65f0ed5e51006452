import type { Schema } from "../../lib/schema.ts";

/** A span of time that is billed together. */
export interface DtoBillingPeriodInfo {
  /** End of the span. */
  endTime?: string | undefined;
  /** How long such a span is, in a word. */
  period?: string | undefined;
  /** Begin of the span. */
  startTime?: string | undefined;
}

/** How `DtoBillingPeriodInfo` travels as JSON. */
export const dtoBillingPeriodInfoSchema: Schema = { wire: { endTime: "end_time", startTime: "start_time" } };
