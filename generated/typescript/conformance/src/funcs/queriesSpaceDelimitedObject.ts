import type { ConformanceCore } from "../core.ts";
import { call } from "../lib/call.ts";
import type { SDKError } from "../lib/errors.ts";
import type { Operation } from "../lib/operation.ts";
import type { RequestOptions } from "../lib/options.ts";
import { followRedirects } from "../lib/redirect.ts";
import type { Result } from "../lib/result.ts";
import { spaceDelimitedStyle } from "../lib/styles.ts";
import { deepObjectColorSchema } from "../models/operations/headerssimple.ts";
import type { SpaceDelimitedObjectRequest } from "../models/operations/spacedelimitedobject.ts";

const operation: Operation = {
  method: "GET",
  path: "/query/spaceDelimited/object",
  idempotent: true,
  follow: followRedirects,
  parameters: [{ name: "color", style: spaceDelimitedStyle, type: deepObjectColorSchema }],
  responses: { "204": {} },
};

/**
 * What `queriesSpaceDelimitedObject` can end with: what the API documents, and what any call can
 * meet.
 */
export type QueriesSpaceDelimitedObjectError = SDKError;

/** Sends `GET /query/spaceDelimited/object`. */
export function queriesSpaceDelimitedObject(
  client: ConformanceCore,
  request?: SpaceDelimitedObjectRequest,
  options?: RequestOptions,
): Promise<Result<void, QueriesSpaceDelimitedObjectError>> {
  return call(client, operation, request, options);
}
