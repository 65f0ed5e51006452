import { APIError, type ErrorAnswer } from "../../lib/errors.ts";
import type { Schema } from "../../lib/schema.ts";

/** What went wrong. */
export interface ConflictError {
  /** Tells this kind of error from the others. */
  code: "conflict";
  /** The reason, for people to read. */
  message: string;
  /** Page that explains the error. */
  docUrl?: string | undefined;
}

/** Body of a 409 response. */
export interface ConflictData {
  /** What went wrong. */
  error: ConflictError;
}

/** Body of a 409 response. */
export class Conflict extends APIError {
  /** How the body travels as JSON. */
  static readonly schema: Schema = {
    fields: { error: { wire: { docUrl: "doc_url" } } },
    required: ["error"],
  };
  override readonly name = "Conflict";
  /** The decoded body. */
  declare readonly data$: ConflictData;

  /** Made of an answer and its decoded body. */
  constructor(response: ErrorAnswer, data: ConflictData) {
    super(response, data, data.error.message);
  }

  /** What went wrong. */
  get error(): ConflictError {
    return this.data$.error;
  }
}
