import type { Schema } from "../../lib/schema.ts";

/** One field that is wrong. */
export interface ErrorError {
  /** Name of the field. */
  field: string;
  /** What is wrong with it. */
  message: string;
}

/** Why a request failed. */
export interface ErrorModel {
  /** Kind of failure, such as `request_error` or `api_error`. */
  type: string;
  /** Short name of the failure, for programs. */
  code: string;
  /** The reason, for people to read. */
  detail: string;
  /** Page that explains the failure. */
  documentationUrl: string;
  /** Further facts, by name. */
  extra?: Record<string, unknown> | undefined;
  /** The fields that are wrong. */
  errors?: ErrorError[] | undefined;
}

/** How `ErrorModel` travels as JSON. */
export const errorModelSchema: Schema = { wire: { documentationUrl: "documentation_url" } };
