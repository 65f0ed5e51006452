import { APIError, type ErrorAnswer } from "../../lib/errors.ts";
import type { Schema } from "../../lib/schema.ts";

/** What went wrong. */
export interface NotFoundError {
  /** Tells this kind of error from the others. */
  code: "not_found";
  /** The reason, for people to read. */
  message: string;
  /** Page that explains the error. */
  docUrl?: string | undefined;
}

/** Body of a 404 response. */
export interface NotFoundData {
  /** What went wrong. */
  error: NotFoundError;
}

/** Body of a 404 response. */
export class NotFound extends APIError {
  /** How the body travels as JSON. */
  static readonly schema: Schema = {
    fields: { error: { wire: { docUrl: "doc_url" } } },
    required: ["error"],
  };
  override readonly name = "NotFound";
  /** The decoded body. */
  declare readonly data$: NotFoundData;

  /** Made of an answer and its decoded body. */
  constructor(response: ErrorAnswer, data: NotFoundData) {
    super(response, data, data.error.message);
  }

  /** What went wrong. */
  get error(): NotFoundError {
    return this.data$.error;
  }
}
