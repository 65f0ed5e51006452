import { APIError } from "./errors.ts";
import type { Operation, ReturnedErrors } from "./operation.ts";
import type { Answer } from "./response.ts";

/**
 * Gives a documented error as an envelope that holds its body in a field of its own. Retries have come to their end by
 * then.
 *
 * @throws every other error as it is
 */
export const giveError: ReturnedErrors["give"] = (error, operation: Operation) => {
  const field = error instanceof APIError && error.data$ !== undefined ? operation.returned?.fields[error.name] : undefined;
  if (field === undefined) throw error;
  const { rawResponse: response, data$: body } = error as APIError;
  return operation.result?.wrap(body, { response, operation, case: { field } } as Answer);
};
