import { APIError, type ErrorAnswer } from "../../lib/errors.ts";
import type { Schema } from "../../lib/schema.ts";

/** What went wrong. */
export interface RateLimitExceededError {
  /** Tells this kind of error from the others. */
  code: "rate_limit_exceeded";
  /** The reason, for people to read. */
  message: string;
  /** Page that explains the error. */
  docUrl?: string | undefined;
}

/** How `RateLimitExceededError` travels as JSON. */
export const rateLimitExceededErrorSchema: Schema = { wire: { docUrl: "doc_url" } };

/** Body of a 429 response. */
export interface RateLimitExceededData {
  /** What went wrong. */
  error: RateLimitExceededError;
}

/** How `RateLimitExceededData` travels as JSON. */
export const rateLimitExceededDataSchema: Schema = {
  fields: { error: () => rateLimitExceededErrorSchema },
  required: ["error"],
};

/** Body of a 429 response. */
export class RateLimitExceeded extends APIError {
  /** How the body travels as JSON. */
  static readonly schema: Schema = () => rateLimitExceededDataSchema;
  override readonly name = "RateLimitExceeded";
  /** The decoded body. */
  declare readonly data$: RateLimitExceededData;

  /** Made of an answer and its decoded body. */
  constructor(response: ErrorAnswer, data: RateLimitExceededData) {
    super(response, data, data.error.message);
  }

  /** What went wrong. */
  get error(): RateLimitExceededError {
    return this.data$.error;
  }
}
