import { int64 } from "../../lib/lossless.ts";
import type { Schema } from "../../lib/schema.ts";

/** The response body of `readRows` and the request body of `writeRows`. */
export interface Row {
  n: bigint;
  text?: string | undefined;
}

/** How `Row` travels as JSON. */
export const rowSchema: Schema = { fields: { n: int64, text: "string" }, required: ["n"] };
