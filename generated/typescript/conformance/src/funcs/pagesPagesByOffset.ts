import type { ConformanceCore } from "../core.ts";
import type { SDKError } from "../lib/errors.ts";
import type { Operation } from "../lib/operation.ts";
import type { RequestOptions } from "../lib/options.ts";
import { callPages, type Pagination } from "../lib/page.ts";
import { followRedirects } from "../lib/redirect.ts";
import type { Result } from "../lib/result.ts";
import {
  type PagesByOffsetRequest,
  type PagesByOffsetResponse,
  pagesByOffsetResponseBodySchema,
} from "../models/operations/pagesbyoffset.ts";

const operation: Operation = {
  method: "GET",
  path: "/pages/offset",
  idempotent: true,
  follow: followRedirects,
  parameters: [{ name: "offset" }, { name: "limit" }],
  responses: { "200": { type: pagesByOffsetResponseBodySchema } },
};

const pagination: Pagination = {
  style: "offset",
  inputs: [{ role: "offset", path: ["offset"] }, { role: "limit", path: ["limit"] }],
  items: ["things"],
};

/** What `pagesPagesByOffset` can end with: what the API documents, and what any call can meet. */
export type PagesPagesByOffsetError = SDKError;

/** Sends `GET /pages/offset`. */
export function pagesPagesByOffset(
  client: ConformanceCore,
  request?: PagesByOffsetRequest,
  options?: RequestOptions,
): Promise<Result<PagesByOffsetResponse, PagesPagesByOffsetError>> {
  return callPages(client, operation, pagination, request, options);
}
