import type { Schema } from "../../lib/schema.ts";

/** Why a request failed. */
export interface ErrorsErrorDetail {
  /** The cause inside of the server, for a bug report. */
  internalError?: string | undefined;
  /** The reason, for people to read. */
  message?: string | undefined;
}

/** How `ErrorsErrorDetail` travels as JSON. */
export const errorsErrorDetailSchema: Schema = { wire: { internalError: "internal_error" } };
