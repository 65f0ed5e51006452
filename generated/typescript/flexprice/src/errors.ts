import type { ErrorCases } from "./lib/operation.ts";
import { ErrorsErrorResponse } from "./models/errors/errorserrorresponse.ts";

/** What most calls can end with, as the API documents it. */
export type UsualError = ErrorsErrorResponse;

/** The same by status. */
export const usualErrors: ErrorCases = {
  "400": ErrorsErrorResponse,
  "500": ErrorsErrorResponse,
};
