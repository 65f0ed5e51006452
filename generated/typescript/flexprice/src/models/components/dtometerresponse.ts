import type { Schema } from "../../lib/schema.ts";
import { type MeterAggregation, meterAggregationSchema } from "./meteraggregation.ts";
import type { MeterFilter } from "./meterfilter.ts";
import type { TypesResetUsage } from "./typesresetusage.ts";

/** Counts the usage of a feature from events. */
export interface DtoMeterResponse {
  /** How a meter makes one number of many events. */
  aggregation?: MeterAggregation | undefined;
  /** Moment at which the meter was added. */
  createdAt?: string | undefined;
  /** Name of the events that count. */
  eventName?: string | undefined;
  /** What else an event must fulfil to count. */
  filters?: MeterFilter[] | undefined;
  /** Id of the meter. */
  id?: string | undefined;
  /** Name to show. */
  name?: string | undefined;
  /** When a meter goes back to zero. */
  resetUsage?: TypesResetUsage | undefined;
  /** Whether the meter is in use. */
  status?: string | undefined;
  /** Account that this belongs to. */
  tenantId?: string | undefined;
  /** Moment of the last change. */
  updatedAt?: string | undefined;
}

/** How `DtoMeterResponse` travels as JSON. */
export const dtoMeterResponseSchema: Schema = {
  fields: { aggregation: meterAggregationSchema },
  wire: {
    createdAt: "created_at",
    eventName: "event_name",
    resetUsage: "reset_usage",
    tenantId: "tenant_id",
    updatedAt: "updated_at",
  },
};
