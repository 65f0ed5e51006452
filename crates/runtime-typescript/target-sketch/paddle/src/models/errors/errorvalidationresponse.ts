import { APIError, type ErrorAnswer } from "../../lib/errors.ts";
import type { Schema } from "../../lib/schema.ts";

/** One field that is wrong. */
export interface ErrorValidationErrors {
  /** Name of the field. */
  field: string;
  /** What is wrong with it. */
  message: string;
}

/** Why a request failed. */
export interface ErrorValidation {
  /** Kind of failure, such as `request_error` or `api_error`. */
  type: string;
  /** Short name of the failure, for programs. */
  code: string;
  /** The reason, for people to read. */
  detail: string;
  /** Page that explains the failure. */
  documentationUrl: string;
  /** The fields that are wrong. */
  errors: ErrorValidationErrors[];
}

/** How `ErrorValidation` travels as JSON. */
export const errorValidationSchema: Schema = { wire: { documentationUrl: "documentation_url" } };

/** The request failed. */
export interface ErrorValidationResponseData {
  /** Why. */
  error?: ErrorValidation | undefined;
}

/** How `ErrorValidationResponseData` travels as JSON. */
export const errorValidationResponseDataSchema: Schema = { fields: { error: () => errorValidationSchema } };

/** The request failed. */
export class ErrorValidationResponse extends APIError {
  /** How the body travels as JSON. */
  static readonly schema: Schema = errorValidationResponseDataSchema;
  override readonly name = "ErrorValidationResponse";
  /** The decoded body. */
  declare readonly data$: ErrorValidationResponseData;

  /** Made of an answer and its decoded body. */
  constructor(response: ErrorAnswer, data: ErrorValidationResponseData) {
    super(response, data, data.error?.detail);
  }

  /** Why. */
  get error(): ErrorValidation | undefined {
    return this.data$.error;
  }
}
