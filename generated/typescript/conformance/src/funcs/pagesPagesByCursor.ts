import type { ConformanceCore } from "../core.ts";
import type { SDKError } from "../lib/errors.ts";
import type { Operation } from "../lib/operation.ts";
import type { RequestOptions } from "../lib/options.ts";
import { callPages, type Pagination } from "../lib/page.ts";
import { followRedirects } from "../lib/redirect.ts";
import type { Result } from "../lib/result.ts";
import { singleStyle } from "../lib/styles.ts";
import {
  type PagesByCursorRequest,
  type PagesByCursorResponse,
  pagesByCursorResponseBodySchema,
} from "../models/operations/pagesbycursor.ts";

const operation: Operation = {
  method: "GET",
  path: "/pages/cursor",
  idempotent: true,
  follow: followRedirects,
  parameters: [{ name: "after", style: singleStyle, type: "string" }, { name: "limit" }],
  responses: { "200": { type: pagesByCursorResponseBodySchema } },
};

const pagination: Pagination = {
  style: "cursor",
  inputs: [{ role: "cursor", path: ["after"] }, { role: "limit", path: ["limit"] }],
  items: ["things"],
  next: ["next"],
};

/** What `pagesPagesByCursor` can end with: what the API documents, and what any call can meet. */
export type PagesPagesByCursorError = SDKError;

/** Sends `GET /pages/cursor`. */
export function pagesPagesByCursor(
  client: ConformanceCore,
  request?: PagesByCursorRequest,
  options?: RequestOptions,
): Promise<Result<PagesByCursorResponse, PagesPagesByCursorError>> {
  return callPages(client, operation, pagination, request, options);
}
