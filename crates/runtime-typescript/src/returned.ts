import { perform, settle } from "./call.ts";
import type { Client } from "./client.ts";
import { APIError } from "./errors.ts";
import type { Operation } from "./operation.ts";
import type { RequestOptions } from "./options.ts";
import type { Answer } from "./response.ts";
import type { Result } from "./result.ts";

/**
 * Makes a call that gives documented errors as envelopes which hold their bodies in fields of their own, when retries have
 * come to their end.
 */
export function callReturning<T, E>(
  client: Client,
  operation: Operation,
  input?: object,
  options?: RequestOptions,
): Promise<Result<T, E>> {
  return settle<T, E>(perform(client, operation, input, options).catch((error: unknown) => envelopeOf(error, operation)));
}

/** @throws every error that has no field as it is */
function envelopeOf(error: unknown, operation: Operation): unknown {
  const field = error instanceof APIError && error.data$ !== undefined ? operation.returned?.[error.name] : undefined;
  if (field === undefined) throw error;
  const { rawResponse: response, data$: body } = error as APIError;
  return operation.result?.wrap(body, { response, operation, case: { field } } as Answer);
}
