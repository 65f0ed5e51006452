import type { Schema } from "../../lib/schema.ts";
import { union } from "../../lib/unions.ts";

/** A variant of `Loose`. */
export interface LooseObject {
  a?: number | undefined;
}

/** How `LooseObject` travels as JSON. */
export const looseObjectSchema: Schema = { fields: { a: "integer" } };

/** The field `loose` of `Owner`. */
export type Loose = string | number | boolean | string[] | LooseObject;

/** How `Loose` travels as JSON. */
export const looseSchema: Schema = {
  as: union,
  oneOf: ["string", "integer", "boolean", { list: "string" }, looseObjectSchema],
};
