import type { ConformanceCore } from "../core.ts";
import { call } from "../lib/call.ts";
import type { SDKError } from "../lib/errors.ts";
import type { Operation } from "../lib/operation.ts";
import type { RequestOptions } from "../lib/options.ts";
import { followRedirects } from "../lib/redirect.ts";
import type { Result } from "../lib/result.ts";
import { type Labels, labelsSchema } from "../models/components/labels.ts";

const operation: Operation = {
  method: "GET",
  path: "/open/labels",
  idempotent: true,
  follow: followRedirects,
  responses: { "200": { type: labelsSchema } },
};

/** What `openReadLabels` can end with: what the API documents, and what any call can meet. */
export type OpenReadLabelsError = SDKError;

/** Sends `GET /open/labels`. */
export function openReadLabels(
  client: ConformanceCore,
  options?: RequestOptions,
): Promise<Result<Labels, OpenReadLabelsError>> {
  return call(client, operation, undefined, options);
}
