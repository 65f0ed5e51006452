import type { Schema } from "../../lib/schema.ts";
import { taggedUnion } from "../../lib/unions.ts";
import { type Cat, catSchema } from "./cat.ts";
import { type Dog, dogSchema } from "./dog.ts";

/** The field `pet` and an item of the field `pets` of `Owner`. */
export type Pet = Cat | Dog;

/** How `Pet` travels as JSON. */
export const petSchema: Schema = {
  as: taggedUnion,
  oneOf: [catSchema, dogSchema],
  tag: { name: "kind", cases: { cat: 0, dog: 1 } },
};
