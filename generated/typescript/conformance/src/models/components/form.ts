import { int64 } from "../../lib/lossless.ts";
import type { Schema } from "../../lib/schema.ts";

/** The request body of `sendForm`. */
export interface Form {
  name: string;
  tags?: string[] | undefined;
  count?: bigint | undefined;
  ok?: boolean | undefined;
}

/** How `Form` travels as JSON. */
export const formSchema: Schema = {
  fields: { name: "string", tags: { list: "string" }, count: int64, ok: "boolean" },
  required: ["name"],
};
