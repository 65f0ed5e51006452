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

/** How `InternalServerErrorError` travels as JSON. */
export const internalServerErrorErrorSchema: Schema = { wire: { docUrl: "doc_url" } };

/** Body of a 500 response. */
export interface InternalServerErrorData {
  /** What went wrong. */
  error: InternalServerErrorError;
}

/** How `InternalServerErrorData` travels as JSON. */
export const internalServerErrorDataSchema: Schema = {
  fields: { error: () => internalServerErrorErrorSchema },
  required: ["error"],
};

/** Body of a 500 response. */
export class InternalServerError extends APIError {
  /** How the body travels as JSON. */
  static readonly schema: Schema = () => internalServerErrorDataSchema;
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
