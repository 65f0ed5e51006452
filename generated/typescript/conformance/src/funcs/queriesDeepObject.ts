import type { ConformanceCore } from "../core.ts";
import { call } from "../lib/call.ts";
import type { SDKError } from "../lib/errors.ts";
import type { Operation } from "../lib/operation.ts";
import type { RequestOptions } from "../lib/options.ts";
import { followRedirects } from "../lib/redirect.ts";
import type { Result } from "../lib/result.ts";
import { deepObjectStyle } from "../lib/styles.ts";
import type { DeepObjectRequest } from "../models/operations/deepobject.ts";
import { deepObjectColorSchema } from "../models/operations/headerssimple.ts";

const operation: Operation = {
  method: "GET",
  path: "/query/deepObject",
  idempotent: true,
  follow: followRedirects,
  parameters: [{ name: "color", style: deepObjectStyle, type: deepObjectColorSchema }],
  responses: { "204": {} },
};

/** What `queriesDeepObject` can end with: what the API documents, and what any call can meet. */
export type QueriesDeepObjectError = SDKError;

/** Sends `GET /query/deepObject`. */
export function queriesDeepObject(
  client: ConformanceCore,
  request?: DeepObjectRequest,
  options?: RequestOptions,
): Promise<Result<void, QueriesDeepObjectError>> {
  return call(client, operation, request, options);
}
