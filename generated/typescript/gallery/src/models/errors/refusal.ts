import { APIError, type ErrorAnswer } from "../../lib/errors.ts";
import type { Schema } from "../../lib/schema.ts";

/** The body of an error of `listRooms` and of `uploadPicture`. */
export interface RefusalData {
  message?: string | undefined;
  limit?: number | undefined;
}

/** The API answered with an error. */
export class Refusal extends APIError {
  /** How the body travels as JSON. */
  static readonly schema: Schema = "any";
  override readonly name = "Refusal";
  /** The decoded body. */
  declare readonly data$: RefusalData;

  /** Made of an answer and its decoded body. */
  constructor(response: ErrorAnswer, data: RefusalData) {
    super(response, data, data.message);
  }

  /** `limit` of the body. */
  get limit(): number | undefined {
    return this.data$.limit;
  }
}
