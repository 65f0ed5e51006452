import { APIError, type ErrorAnswer } from "../../lib/errors.ts";
import type { Schema } from "../../lib/schema.ts";
import { type ErrorValidation, errorValidationSchema } from "../shared/errorvalidation.ts";

/** The body of an error of `create-customer` and of `update-customer`. */
export interface ErrorValidationResponseData {
  /** Why the content of a request was refused. */
  error?: ErrorValidation | undefined;
}

/** The API answered with an error. */
export class ErrorValidationResponse extends APIError {
  /** How the body travels as JSON. */
  static readonly schema: Schema = { fields: { error: errorValidationSchema } };
  override readonly name = "ErrorValidationResponse";
  /** The decoded body. */
  declare readonly data$: ErrorValidationResponseData;

  /** Made of an answer and its decoded body. */
  constructor(response: ErrorAnswer, data: ErrorValidationResponseData) {
    super(response, data, data.error?.detail);
  }

  /** `error` of the body. */
  get error(): ErrorValidation | undefined {
    return this.data$.error;
  }
}
