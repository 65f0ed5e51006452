import type { Schema } from "../../lib/schema.ts";

export interface Thing {
  id: string;
}

/** How `Thing` travels as JSON. */
export const thingSchema: Schema = { fields: { id: "string" }, required: ["id"] };
