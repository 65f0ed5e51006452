import type { Schema } from "../../lib/schema.ts";

export interface Job {
  job: string;
}

/** How `Job` travels as JSON. */
export const jobSchema: Schema = { required: ["job"] };
