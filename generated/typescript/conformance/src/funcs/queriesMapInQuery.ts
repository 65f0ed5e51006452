import type { ConformanceCore } from "../core.ts";
import { call } from "../lib/call.ts";
import type { SDKError } from "../lib/errors.ts";
import { map } from "../lib/maps.ts";
import type { Operation } from "../lib/operation.ts";
import type { RequestOptions } from "../lib/options.ts";
import { followRedirects } from "../lib/redirect.ts";
import type { Result } from "../lib/result.ts";
import { formExplodedStyle } from "../lib/styles.ts";
import type { MapInQueryRequest } from "../models/operations/mapinquery.ts";

const operation: Operation = {
  method: "GET",
  path: "/query/map",
  idempotent: true,
  follow: followRedirects,
  parameters: [{ name: "labels", style: formExplodedStyle, type: { as: map, values: "string" } }],
  responses: { "204": {} },
};

/** What `queriesMapInQuery` can end with: what the API documents, and what any call can meet. */
export type QueriesMapInQueryError = SDKError;

/** Sends `GET /query/map`. */
export function queriesMapInQuery(
  client: ConformanceCore,
  request?: MapInQueryRequest,
  options?: RequestOptions,
): Promise<Result<void, QueriesMapInQueryError>> {
  return call(client, operation, request, options);
}
