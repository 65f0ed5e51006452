import type { Schema } from "../../lib/schema.ts";

/** A variant of `Pet`. */
export interface Cat {
  kind?: "cat" | undefined;
  name: string;
  lives?: number | undefined;
}

/** How `Cat` travels as JSON. */
export const catSchema: Schema = {
  fields: { kind: "string", name: "string", lives: "integer" },
  required: ["kind", "name"],
  constants: { kind: "cat" },
};
