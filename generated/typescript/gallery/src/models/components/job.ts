import type { Schema } from "../../lib/schema.ts";

/** The response body of `replacePicture` and of `importPictures`. */
export interface Job {
  job: string;
}

/** How `Job` travels as JSON. */
export const jobSchema: Schema = { required: ["job"] };
