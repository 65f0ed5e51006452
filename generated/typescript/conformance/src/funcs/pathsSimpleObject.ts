import type { ConformanceCore } from "../core.ts";
import { call } from "../lib/call.ts";
import type { SDKError } from "../lib/errors.ts";
import type { Operation } from "../lib/operation.ts";
import type { RequestOptions } from "../lib/options.ts";
import { fillPath } from "../lib/path.ts";
import { followRedirects } from "../lib/redirect.ts";
import type { Result } from "../lib/result.ts";
import { simpleStyle } from "../lib/styles.ts";
import { deepObjectColorSchema } from "../models/operations/headerssimple.ts";
import type { SimpleObjectRequest } from "../models/operations/simpleobject.ts";

const operation: Operation = {
  method: "GET",
  path: "/path/simple/object/{color}/end",
  fill: fillPath,
  idempotent: true,
  follow: followRedirects,
  parameters: [{ name: "color", in: "path", style: simpleStyle, type: deepObjectColorSchema }],
  responses: { "204": {} },
};

/** What `pathsSimpleObject` can end with: what the API documents, and what any call can meet. */
export type PathsSimpleObjectError = SDKError;

/** Sends `GET /path/simple/object/{color}/end`. */
export function pathsSimpleObject(
  client: ConformanceCore,
  request: SimpleObjectRequest,
  options?: RequestOptions,
): Promise<Result<void, PathsSimpleObjectError>> {
  return call(client, operation, request, options);
}
