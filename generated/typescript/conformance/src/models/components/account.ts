import type { Schema } from "../../lib/schema.ts";

/** A variant of `Payment`. */
export interface Account {
  iban: string;
  holder?: string | undefined;
}

/** How `Account` travels as JSON. */
export const accountSchema: Schema = { fields: { iban: "string", holder: "string" }, required: ["iban"] };
