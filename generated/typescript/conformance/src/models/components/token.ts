import type { Schema } from "../../lib/schema.ts";

/** The response body of `listenForTokens`. */
export interface Token {
  text: string;
}

/** How `Token` travels as JSON. */
export const tokenSchema: Schema = { fields: { text: "string" }, required: ["text"] };
