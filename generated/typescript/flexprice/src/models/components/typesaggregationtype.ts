import type { Open } from "../../lib/open.ts";

/** What a meter computes. */
export const TypesAggregationType = {
  /** How many events there were. */
  AggregationCount: "COUNT",
  /** The values added up. */
  AggregationSum: "SUM",
  /** The mean of the values. */
  AggregationAvg: "AVG",
  /** How many different values there were. */
  AggregationCountUnique: "COUNT_UNIQUE",
  /** The value of the newest event. */
  AggregationLatest: "LATEST",
  /** The values added up, then multiplied. */
  AggregationSumWithMultiplier: "SUM_WITH_MULTIPLIER",
  /** The largest value. */
  AggregationMax: "MAX",
  /** The values added up, each for the time it held. */
  AggregationWeightedSum: "WEIGHTED_SUM",
} as const;
/** What a meter computes. */
export type TypesAggregationType = Open<(typeof TypesAggregationType)[keyof typeof TypesAggregationType]>;
