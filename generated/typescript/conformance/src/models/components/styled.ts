import type { Schema } from "../../lib/schema.ts";

/** The field `place` of `Styled`. */
export interface StyledPlace {
  city?: string | undefined;
  zip?: string | undefined;
}

/** How `StyledPlace` travels as JSON. */
export const styledPlaceSchema: Schema = { fields: { city: "string", zip: "string" } };

/** The request body of `sendStyledForm`. */
export interface Styled {
  ids?: number[] | undefined;
  place?: StyledPlace | undefined;
}

/** How `Styled` travels as JSON. */
export const styledSchema: Schema = { fields: { ids: { list: "integer" }, place: styledPlaceSchema } };
