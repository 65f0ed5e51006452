import { APIError, type ErrorAnswer } from "../../lib/errors.ts";
import type { Schema } from "../../lib/schema.ts";

/** What went wrong. */
export interface BadRequestError {
  /** Tells this kind of error from the others. */
  code: "bad_request";
  /** The reason, for people to read. */
  message: string;
  /** Page that explains the error. */
  docUrl?: string | undefined;
}

/** Body of a 400 response. */
export interface BadRequestData {
  /** What went wrong. */
  error: BadRequestError;
}

/** Body of a 400 response. */
export class BadRequest extends APIError {
  /** How the body travels as JSON. */
  static readonly schema: Schema = {
    fields: { error: { wire: { docUrl: "doc_url" } } },
    required: ["error"],
  };
  override readonly name = "BadRequest";
  /** The decoded body. */
  declare readonly data$: BadRequestData;

  /** Made of an answer and its decoded body. */
  constructor(response: ErrorAnswer, data: BadRequestData) {
    super(response, data, data.error.message);
  }

  /** What went wrong. */
  get error(): BadRequestError {
    return this.data$.error;
  }
}
