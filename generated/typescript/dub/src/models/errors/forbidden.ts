import { APIError, type ErrorAnswer } from "../../lib/errors.ts";
import type { Schema } from "../../lib/schema.ts";

/** What went wrong. */
export interface ForbiddenError {
  /** Tells this kind of error from the others. */
  code: "forbidden";
  /** The reason, for people to read. */
  message: string;
  /** Page that explains the error. */
  docUrl?: string | undefined;
}

/** Body of a 403 response. */
export interface ForbiddenData {
  /** What went wrong. */
  error: ForbiddenError;
}

/** Body of a 403 response. */
export class Forbidden extends APIError {
  /** How the body travels as JSON. */
  static readonly schema: Schema = {
    fields: { error: { wire: { docUrl: "doc_url" } } },
    required: ["error"],
  };
  override readonly name = "Forbidden";
  /** The decoded body. */
  declare readonly data$: ForbiddenData;

  /** Made of an answer and its decoded body. */
  constructor(response: ErrorAnswer, data: ForbiddenData) {
    super(response, data, data.error.message);
  }

  /** What went wrong. */
  get error(): ForbiddenError {
    return this.data$.error;
  }
}
