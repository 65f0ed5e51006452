import type { Schema } from "../../lib/schema.ts";
import type { TypesAggregationType } from "./typesaggregationtype.ts";
import type { TypesWindowSize } from "./typeswindowsize.ts";

/** How a meter makes one number of many events. */
export interface MeterAggregation {
  /** How long a bucket of events is. */
  bucketSize?: TypesWindowSize | undefined;
  /** Event property that is added up or compared. */
  field?: string | undefined;
  /**
   * Event property by which each bucket is divided before `MAX` is taken; the results are then
   * added up.
   */
  groupBy?: string | undefined;
  /** Number that the sum is multiplied by, for `SUM_WITH_MULTIPLIER`. */
  multiplier?: string | undefined;
  /** What a meter computes. */
  type?: TypesAggregationType | undefined;
}

/** How `MeterAggregation` travels as JSON. */
export const meterAggregationSchema: Schema = { wire: { bucketSize: "bucket_size", groupBy: "group_by" } };
