import type { Schema } from "../../lib/schema.ts";

/** The response body of `getJob` and the request body of `putJob`, also used in 8 more places. */
export interface Job {
  id: string;
}

/** How `Job` travels as JSON. */
export const jobSchema: Schema = { fields: { id: "string" }, required: ["id"] };
