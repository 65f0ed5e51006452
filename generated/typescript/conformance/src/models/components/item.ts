import type { Schema } from "../../lib/schema.ts";

/** The response body of `readItem` and the request body of `addItem`, also used in 2 more places. */
export interface Item {
  id: string;
}

/** How `Item` travels as JSON. */
export const itemSchema: Schema = { fields: { id: "string" }, required: ["id"] };
