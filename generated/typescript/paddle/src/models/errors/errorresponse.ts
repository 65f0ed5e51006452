import { APIError, type ErrorAnswer } from "../../lib/errors.ts";
import type { Schema } from "../../lib/schema.ts";
import { type ErrorModel, errorModelSchema } from "../shared/errormodel.ts";

/** The body of an error of `create-customer` and of `list-customers`, also used in 3 more places. */
export interface ErrorResponseData {
  /** Why a request failed. */
  error?: ErrorModel | undefined;
}

/** The API answered with an error. */
export class ErrorResponse extends APIError {
  /** How the body travels as JSON. */
  static readonly schema: Schema = { fields: { error: errorModelSchema } };
  override readonly name = "ErrorResponse";
  /** The decoded body. */
  declare readonly data$: ErrorResponseData;

  /** Made of an answer and its decoded body. */
  constructor(response: ErrorAnswer, data: ErrorResponseData) {
    super(response, data, data.error?.detail);
  }

  /** `error` of the body. */
  get error(): ErrorModel | undefined {
    return this.data$.error;
  }
}
