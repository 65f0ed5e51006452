import type { Schema } from "../../lib/schema.ts";

/** The field `address` of `Profile`. */
export interface Address {
  city?: string | null | undefined;
}

/** How `Address` travels as JSON. */
export const addressSchema: Schema = { fields: { city: "string" }, nullable: ["city"] };
