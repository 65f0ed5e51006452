import type { Schema } from "../../lib/schema.ts";

export interface Job {
  id: string;
}

/** How `Job` travels as JSON. */
export const jobSchema: Schema = { fields: { id: "string" }, required: ["id"] };
