import type { TypesAlertCondition } from "./typesalertcondition.ts";

/** A value that should not be passed. */
export interface TypesAlertThreshold {
  /** On which side of the threshold an alert is raised. */
  condition?: TypesAlertCondition | undefined;
  /** The value. */
  threshold?: number | undefined;
}
