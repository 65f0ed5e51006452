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

/** Body of a 429 response. */
export interface RateLimitExceededData {
  /** What went wrong. */
  error: RateLimitExceededError;
}

/** Body of a 429 response. */
export class RateLimitExceeded extends APIError {
  /** How the body travels as JSON. */
  static readonly schema: Schema = {
    fields: { error: { wire: { docUrl: "doc_url" } } },
    required: ["error"],
  };
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
