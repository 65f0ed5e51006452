import { APIError, type ErrorAnswer } from "../../lib/errors.ts";
import type { Schema } from "../../lib/schema.ts";

/** One field that is wrong. */
export interface ErrorTErrors {
  /** Name of the field. */
  field: string;
  /** What is wrong with it. */
  message: string;
}

/** Why a request failed. */
export interface ErrorT {
  /** Kind of failure, such as `request_error` or `api_error`. */
  type: string;
  /** Short name of the failure, for programs. */
  code: string;
  /** The reason, for people to read. */
  detail: string;
  /** Page that explains the failure. */
  documentationUrl: string;
  /** The fields that are wrong. */
  errors?: ErrorTErrors[] | undefined;
}

/** How `ErrorT` travels as JSON. */
export const errorTSchema: Schema = { wire: { documentationUrl: "documentation_url" } };

/** The request failed. */
export interface ErrorResponseData {
  /** Why. */
  error?: ErrorT | undefined;
}

/** How `ErrorResponseData` travels as JSON. */
export const errorResponseDataSchema: Schema = { fields: { error: () => errorTSchema } };

/** The request failed. */
export class ErrorResponse extends APIError {
  /** How the body travels as JSON. */
  static readonly schema: Schema = errorResponseDataSchema;
  override readonly name = "ErrorResponse";
  /** The decoded body. */
  declare readonly data$: ErrorResponseData;

  /** Made of an answer and its decoded body. */
  constructor(response: ErrorAnswer, data: ErrorResponseData) {
    super(response, data, data.error?.detail);
  }

  /** Why. */
  get error(): ErrorT | undefined {
    return this.data$.error;
  }
}
