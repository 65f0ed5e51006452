import { APIError, type ErrorAnswer } from "../../lib/errors.ts";
import type { Schema } from "../../lib/schema.ts";

/** What went wrong. */
export interface UnprocessableEntityError {
  /** Tells this kind of error from the others. */
  code: "unprocessable_entity";
  /** The reason, for people to read. */
  message: string;
  /** Page that explains the error. */
  docUrl?: string | undefined;
}

/** Body of a 422 response. */
export interface UnprocessableEntityData {
  /** What went wrong. */
  error: UnprocessableEntityError;
}

/** Body of a 422 response. */
export class UnprocessableEntity extends APIError {
  /** How the body travels as JSON. */
  static readonly schema: Schema = {
    fields: { error: { wire: { docUrl: "doc_url" } } },
    required: ["error"],
  };
  override readonly name = "UnprocessableEntity";
  /** The decoded body. */
  declare readonly data$: UnprocessableEntityData;

  /** Made of an answer and its decoded body. */
  constructor(response: ErrorAnswer, data: UnprocessableEntityData) {
    super(response, data, data.error.message);
  }

  /** What went wrong. */
  get error(): UnprocessableEntityError {
    return this.data$.error;
  }
}
