import { map } from "../../lib/maps.ts";
import type { Schema } from "../../lib/schema.ts";

/**
 * The response body of `readTexts` and the request body of `writeTexts`, also used in one more
 * place.
 */
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
