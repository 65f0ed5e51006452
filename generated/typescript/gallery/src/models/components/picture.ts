import type { Schema } from "../../lib/schema.ts";

export interface Picture {
  id: string;
  title?: string | undefined;
}

/** How `Picture` travels as JSON. */
export const pictureSchema: Schema = { required: ["id"] };
