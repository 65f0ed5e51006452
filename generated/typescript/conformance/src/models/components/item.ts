import type { Schema } from "../../lib/schema.ts";

export interface Item {
  id: string;
}

/** How `Item` travels as JSON. */
export const itemSchema: Schema = { fields: { id: "string" }, required: ["id"] };
