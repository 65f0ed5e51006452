import type { Schema } from "../../lib/schema.ts";

/**
 * An item of the field `things` of `PagesByCursorResponseBody` and of `PagesByOffsetResponseBody`,
 * also used in 2 more places.
 */
export interface Thing {
  id: string;
}

/** How `Thing` travels as JSON. */
export const thingSchema: Schema = { fields: { id: "string" }, required: ["id"] };
