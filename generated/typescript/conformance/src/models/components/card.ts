import type { Schema } from "../../lib/schema.ts";

/** A variant of `Payment`. */
export interface Card {
  number: string;
  holder?: string | undefined;
}

/** How `Card` travels as JSON. */
export const cardSchema: Schema = { fields: { number: "string", holder: "string" }, required: ["number"] };
