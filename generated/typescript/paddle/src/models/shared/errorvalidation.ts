import type { Schema } from "../../lib/schema.ts";
import type { ErrorError } from "./errormodel.ts";

/** Why the content of a request was refused. */
export interface ErrorValidation {
  /** Kind of failure, such as `request_error`. */
  type: string;
  /** Short name of the failure, for programs. */
  code: string;
  /** The reason, for people to read. */
  detail: string;
  /** Page that explains the failure. */
  documentationUrl: string;
  /** The fields that are wrong. */
  errors: ErrorError[];
}

/** How `ErrorValidation` travels as JSON. */
export const errorValidationSchema: Schema = { wire: { documentationUrl: "documentation_url" } };
