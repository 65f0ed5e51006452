import type { Schema } from "../../lib/schema.ts";

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
