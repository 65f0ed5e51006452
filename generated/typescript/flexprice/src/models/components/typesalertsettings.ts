import type { Schema } from "../../lib/schema.ts";
import type { TypesAlertThreshold } from "./typesalertthreshold.ts";

/** When to raise an alert. */
export interface TypesAlertSettings {
  /** Whether alerts are raised at all. */
  alertEnabled?: boolean | undefined;
  /** A value that should not be passed. */
  critical?: TypesAlertThreshold | undefined;
  /** A value that should not be passed. */
  info?: TypesAlertThreshold | undefined;
  /** A value that should not be passed. */
  warning?: TypesAlertThreshold | undefined;
}

/** How `TypesAlertSettings` travels as JSON. */
export const typesAlertSettingsSchema: Schema = { wire: { alertEnabled: "alert_enabled" } };
