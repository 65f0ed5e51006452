import { APIError } from "../../lib/errors.ts";
import type { Schema } from "../../lib/schema.ts";

/** The body of the error. */
export type TextListData = string[];

/** The API answered with an error. */
export class TextList extends APIError {
  /** How the body travels as JSON. */
  static readonly schema: Schema = { list: "any" };
  override readonly name = "TextList";
  /** The decoded body. */
  declare readonly data$: TextListData;
}
