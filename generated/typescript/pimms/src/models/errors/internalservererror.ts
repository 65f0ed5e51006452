import { APIError, type ErrorAnswer } from "../../lib/errors.ts";
import type { Schema } from "../../lib/schema.ts";

/** What went wrong. */
export interface InternalServerErrorError {
  /** Tells this kind of error from the others. */
  code: "internal_server_error";
  /** The reason, for people to read. */
  message: string;
  /** Page that explains the error. */
  docUrl?: string | undefined;
}

/** Body of a 500 response. */
export interface InternalServerErrorData {
  /** What went wrong. */
  error: InternalServerErrorError;
}

/** Body of a 500 response. */
export class InternalServerError extends APIError {
  /** How the body travels as JSON. */
  static readonly schema: Schema = {
    fields: { error: { wire: { docUrl: "doc_url" } } },
    required: ["error"],
  };
  override readonly name = "InternalServerError";
  /** The decoded body. */
  declare readonly data$: InternalServerErrorData;

  /** Made of an answer and its decoded body. */
  constructor(response: ErrorAnswer, data: InternalServerErrorData) {
    super(response, data, data.error.message);
  }

  /** What went wrong. */
  get error(): InternalServerErrorError {
    return this.data$.error;
  }
}
