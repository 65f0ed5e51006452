import type { Open } from "../../lib/open.ts";

/** How long a bucket of events is. */
export const TypesWindowSize = {
  WindowSizeMinute: "MINUTE",
  WindowSize15Min: "15MIN",
  WindowSize30Min: "30MIN",
  WindowSizeHour: "HOUR",
  WindowSize3Hour: "3HOUR",
  WindowSize6Hour: "6HOUR",
  WindowSize12Hour: "12HOUR",
  WindowSizeDay: "DAY",
  WindowSizeWeek: "WEEK",
  WindowSizeMonth: "MONTH",
} as const;
/** How long a bucket of events is. */
export type TypesWindowSize = Open<(typeof TypesWindowSize)[keyof typeof TypesWindowSize]>;
