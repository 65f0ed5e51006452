import type { ConformanceCore } from "../core.ts";
import { call } from "../lib/call.ts";
import type { SDKError } from "../lib/errors.ts";
import type { Operation } from "../lib/operation.ts";
import type { RequestOptions } from "../lib/options.ts";
import { followRedirects } from "../lib/redirect.ts";
import type { Result } from "../lib/result.ts";
import { formStyle } from "../lib/styles.ts";
import type { FormObjectRequest } from "../models/operations/formobject.ts";
import { deepObjectColorSchema } from "../models/operations/headerssimple.ts";

const operation: Operation = {
  method: "GET",
  path: "/query/form/object",
  idempotent: true,
  follow: followRedirects,
  parameters: [{ name: "color", style: formStyle, type: deepObjectColorSchema }],
  responses: { "204": {} },
};

/** What `queriesFormObject` can end with: what the API documents, and what any call can meet. */
export type QueriesFormObjectError = SDKError;

/** Sends `GET /query/form/object`. */
export function queriesFormObject(
  client: ConformanceCore,
  request?: FormObjectRequest,
  options?: RequestOptions,
): Promise<Result<void, QueriesFormObjectError>> {
  return call(client, operation, request, options);
}
