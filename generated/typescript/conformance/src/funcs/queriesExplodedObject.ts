import type { ConformanceCore } from "../core.ts";
import { call } from "../lib/call.ts";
import type { SDKError } from "../lib/errors.ts";
import type { Operation } from "../lib/operation.ts";
import type { RequestOptions } from "../lib/options.ts";
import { followRedirects } from "../lib/redirect.ts";
import type { Result } from "../lib/result.ts";
import { formExplodedStyle } from "../lib/styles.ts";
import type { ExplodedObjectRequest } from "../models/operations/explodedobject.ts";
import { deepObjectColorSchema } from "../models/operations/headerssimple.ts";

const operation: Operation = {
  method: "GET",
  path: "/query/exploded/object",
  idempotent: true,
  follow: followRedirects,
  parameters: [{ name: "color", style: formExplodedStyle, type: deepObjectColorSchema }],
  responses: { "204": {} },
};

/** What `queriesExplodedObject` can end with: what the API documents, and what any call can meet. */
export type QueriesExplodedObjectError = SDKError;

/** Sends `GET /query/exploded/object`. */
export function queriesExplodedObject(
  client: ConformanceCore,
  request?: ExplodedObjectRequest,
  options?: RequestOptions,
): Promise<Result<void, QueriesExplodedObjectError>> {
  return call(client, operation, request, options);
}
