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

/** How `ConflictError` travels as JSON. */
export const conflictErrorSchema: Schema = { wire: { docUrl: "doc_url" } };

/** Body of a 409 response. */
export interface ConflictData {
  /** What went wrong. */
  error: ConflictError;
}

/** How `ConflictData` travels as JSON. */
export const conflictDataSchema: Schema = {
  fields: { error: () => conflictErrorSchema },
  required: ["error"],
};

/** Body of a 409 response. */
export class Conflict extends APIError {
  /** How the body travels as JSON. */
  static readonly schema: Schema = () => conflictDataSchema;
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
