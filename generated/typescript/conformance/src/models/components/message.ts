import type { Schema } from "../../lib/schema.ts";

/** The response body of `listen`. */
export interface Message {
  event: string;
  data: string;
  id?: string | undefined;
  retry?: number | undefined;
}

/** How `Message` travels as JSON. */
export const messageSchema: Schema = {
  fields: { event: "string", data: "string", id: "string", retry: "integer" },
  required: ["event", "data"],
};
