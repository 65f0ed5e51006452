import type { Schema } from "../../lib/schema.ts";

/** A variant of `Pet`. */
export interface Dog {
  kind?: "dog" | undefined;
  name: string;
  breed?: string | undefined;
}

/** How `Dog` travels as JSON. */
export const dogSchema: Schema = {
  fields: { kind: "string", name: "string", breed: "string" },
  required: ["kind", "name"],
  constants: { kind: "dog" },
};
