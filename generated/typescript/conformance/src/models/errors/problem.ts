import { APIError, type ErrorAnswer } from "../../lib/errors.ts";
import type { Schema } from "../../lib/schema.ts";

/** The body of an error of `readItem` and of `deleteItem`. */
export interface ProblemData {
  message: string;
  code?: number | undefined;
}

/** The API answered with an error. */
export class Problem extends APIError {
  /** How the body travels as JSON. */
  static readonly schema: Schema = { fields: { message: "string", code: "integer" }, required: ["message"] };
  override readonly name = "Problem";
  /** The decoded body. */
  declare readonly data$: ProblemData;

  /** Made of an answer and its decoded body. */
  constructor(response: ErrorAnswer, data: ProblemData) {
    super(response, data, data.message);
  }

  /** `code` of the body. */
  get code(): number | undefined {
    return this.data$.code;
  }
}
