import type { Schema } from "../../lib/schema.ts";
import { type DtoMeterResponse, dtoMeterResponseSchema } from "./dtometerresponse.ts";
import { type TypesAlertSettings, typesAlertSettingsSchema } from "./typesalertsettings.ts";
import type { TypesFeatureType } from "./typesfeaturetype.ts";
import type { TypesMetadata } from "./typesmetadata.ts";
import type { TypesStatus } from "./typesstatus.ts";

/** Something that customers can be allowed to use. */
export interface DtoFeatureResponse {
  /** When to raise an alert. */
  alertSettings?: TypesAlertSettings | undefined;
  /** Moment at which the feature was added. */
  createdAt?: string | undefined;
  /** Who added the feature. */
  createdBy?: string | undefined;
  /** What the feature is. */
  description?: string | undefined;
  /** Environment of the account. */
  environmentId?: string | undefined;
  /** Id of the feature. */
  id?: string | undefined;
  /** Name of the feature in your own system. */
  lookupKey?: string | undefined;
  /** Facts of your own, by name. */
  metadata?: TypesMetadata | undefined;
  /** Counts the usage of a feature from events. */
  meter?: DtoMeterResponse | undefined;
  /** Meter that counts the usage, for a feature of type `metered`. */
  meterId?: string | undefined;
  /** Name to show. */
  name?: string | undefined;
  /** Whether a record is in use, put away or removed. */
  status?: TypesStatus | undefined;
  /** Account that this belongs to. */
  tenantId?: string | undefined;
  /** Whether a feature is counted, allowed or a fixed value. */
  type?: TypesFeatureType | undefined;
  /** Word for several units. */
  unitPlural?: string | undefined;
  /** Word for one unit. */
  unitSingular?: string | undefined;
  /** Moment of the last change. */
  updatedAt?: string | undefined;
  /** Who made the last change. */
  updatedBy?: string | undefined;
}

/** How `DtoFeatureResponse` travels as JSON. */
export const dtoFeatureResponseSchema: Schema = {
  fields: { alertSettings: typesAlertSettingsSchema, meter: dtoMeterResponseSchema },
  wire: {
    alertSettings: "alert_settings",
    createdAt: "created_at",
    createdBy: "created_by",
    environmentId: "environment_id",
    lookupKey: "lookup_key",
    meterId: "meter_id",
    tenantId: "tenant_id",
    unitPlural: "unit_plural",
    unitSingular: "unit_singular",
    updatedAt: "updated_at",
    updatedBy: "updated_by",
  },
};
