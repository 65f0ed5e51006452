import { APIError, type ErrorAnswer } from "../../lib/errors.ts";
import type { Schema } from "../../lib/schema.ts";
import { type ErrorsErrorDetail, errorsErrorDetailSchema } from "../components/errorserrordetail.ts";

/** Body of a response that reports a failure. */
export interface ErrorsErrorResponseData {
  /** Why a request failed. */
  error?: ErrorsErrorDetail | undefined;
  /** Always false. */
  success?: boolean | undefined;
}

/** Body of a response that reports a failure. */
export class ErrorsErrorResponse extends APIError {
  /** How the body travels as JSON. */
  static readonly schema: Schema = { fields: { error: errorsErrorDetailSchema } };
  override readonly name = "ErrorsErrorResponse";
  /** The decoded body. */
  declare readonly data$: ErrorsErrorResponseData;

  /** Made of an answer and its decoded body. */
  constructor(response: ErrorAnswer, data: ErrorsErrorResponseData) {
    super(response, data, data.error?.message);
  }

  /** `error` of the body. */
  get error(): ErrorsErrorDetail | undefined {
    return this.data$.error;
  }

  /** Always false. */
  get success(): boolean | undefined {
    return this.data$.success;
  }
}
