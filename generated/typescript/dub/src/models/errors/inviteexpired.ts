import { APIError, type ErrorAnswer } from "../../lib/errors.ts";
import type { Schema } from "../../lib/schema.ts";

/** What went wrong. */
export interface InviteExpiredError {
  /** Tells this kind of error from the others. */
  code: "invite_expired";
  /** The reason, for people to read. */
  message: string;
  /** Page that explains the error. */
  docUrl?: string | undefined;
}

/** Body of a 410 response. */
export interface InviteExpiredData {
  /** What went wrong. */
  error: InviteExpiredError;
}

/** Body of a 410 response. */
export class InviteExpired extends APIError {
  /** How the body travels as JSON. */
  static readonly schema: Schema = {
    fields: { error: { wire: { docUrl: "doc_url" } } },
    required: ["error"],
  };
  override readonly name = "InviteExpired";
  /** The decoded body. */
  declare readonly data$: InviteExpiredData;

  /** Made of an answer and its decoded body. */
  constructor(response: ErrorAnswer, data: InviteExpiredData) {
    super(response, data, data.error.message);
  }

  /** What went wrong. */
  get error(): InviteExpiredError {
    return this.data$.error;
  }
}
