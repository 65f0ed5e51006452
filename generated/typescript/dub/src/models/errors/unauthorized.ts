import { APIError, type ErrorAnswer } from "../../lib/errors.ts";
import type { Schema } from "../../lib/schema.ts";

/** What went wrong. */
export interface UnauthorizedError {
  /** Tells this kind of error from the others. */
  code: "unauthorized";
  /** The reason, for people to read. */
  message: string;
  /** Page that explains the error. */
  docUrl?: string | undefined;
}

/** Body of a 401 response. */
export interface UnauthorizedData {
  /** What went wrong. */
  error: UnauthorizedError;
}

/** Body of a 401 response. */
export class Unauthorized extends APIError {
  /** How the body travels as JSON. */
  static readonly schema: Schema = {
    fields: { error: { wire: { docUrl: "doc_url" } } },
    required: ["error"],
  };
  override readonly name = "Unauthorized";
  /** The decoded body. */
  declare readonly data$: UnauthorizedData;

  /** Made of an answer and its decoded body. */
  constructor(response: ErrorAnswer, data: UnauthorizedData) {
    super(response, data, data.error.message);
  }

  /** What went wrong. */
  get error(): UnauthorizedError {
    return this.data$.error;
  }
}
