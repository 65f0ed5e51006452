import { openObject } from "../../lib/maps.ts";
import type { Schema } from "../../lib/schema.ts";

/** The response body of `readLabels` and the request body of `writeLabels`. */
export interface Labels {
  name?: string | undefined;
  /** Fields that have no name here, by their names in JSON. */
  additionalProperties?: Record<string, number> | undefined;
}

/** How `Labels` travels as JSON. */
export const labelsSchema: Schema = {
  as: openObject,
  object: { fields: { name: "string" } },
  values: "integer",
};
