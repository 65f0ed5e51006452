import type { Open } from "../../lib/open.ts";

/** On which side of the threshold an alert is raised. */
export const TypesAlertCondition = {
  AlertConditionAbove: "above",
  AlertConditionBelow: "below",
} as const;
/** On which side of the threshold an alert is raised. */
export type TypesAlertCondition = Open<(typeof TypesAlertCondition)[keyof typeof TypesAlertCondition]>;
