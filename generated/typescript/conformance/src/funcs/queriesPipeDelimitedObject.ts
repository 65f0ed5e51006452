import type { ConformanceCore } from "../core.ts";
import { call } from "../lib/call.ts";
import type { SDKError } from "../lib/errors.ts";
import type { Operation } from "../lib/operation.ts";
import type { RequestOptions } from "../lib/options.ts";
import { followRedirects } from "../lib/redirect.ts";
import type { Result } from "../lib/result.ts";
import { pipeDelimitedStyle } from "../lib/styles.ts";
import { deepObjectColorSchema } from "../models/operations/headerssimple.ts";
import type { PipeDelimitedObjectRequest } from "../models/operations/pipedelimitedobject.ts";

const operation: Operation = {
  method: "GET",
  path: "/query/pipeDelimited/object",
  idempotent: true,
  follow: followRedirects,
  parameters: [{ name: "color", style: pipeDelimitedStyle, type: deepObjectColorSchema }],
  responses: { "204": {} },
};

/**
 * What `queriesPipeDelimitedObject` can end with: what the API documents, and what any call can
 * meet.
 */
export type QueriesPipeDelimitedObjectError = SDKError;

/** Sends `GET /query/pipeDelimited/object`. */
export function queriesPipeDelimitedObject(
  client: ConformanceCore,
  request?: PipeDelimitedObjectRequest,
  options?: RequestOptions,
): Promise<Result<void, QueriesPipeDelimitedObjectError>> {
  return call(client, operation, request, options);
}
