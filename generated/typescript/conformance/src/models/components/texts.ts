import { map } from "../../lib/maps.ts";
import type { Schema } from "../../lib/schema.ts";

export interface Texts {
  text?: string | undefined;
  texts?: string[] | undefined;
  map?: Record<string, string> | undefined;
  any?: unknown;
}

/** How `Texts` travels as JSON. */
export const textsSchema: Schema = {
  fields: { text: "string", texts: { list: "string" }, map: { as: map, values: "string" }, any: "any" },
};
