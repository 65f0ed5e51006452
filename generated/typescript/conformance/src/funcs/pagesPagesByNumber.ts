import type { ConformanceCore } from "../core.ts";
import type { SDKError } from "../lib/errors.ts";
import type { Operation } from "../lib/operation.ts";
import type { RequestOptions } from "../lib/options.ts";
import { callPages, type Pagination } from "../lib/page.ts";
import { followRedirects } from "../lib/redirect.ts";
import type { Result } from "../lib/result.ts";
import {
  type PagesByNumberRequest,
  type PagesByNumberResponse,
  pagesByNumberResponseBodySchema,
} from "../models/operations/pagesbynumber.ts";

const operation: Operation = {
  method: "GET",
  path: "/pages/number",
  idempotent: true,
  follow: followRedirects,
  parameters: [{ name: "page" }],
  responses: { "200": { type: pagesByNumberResponseBodySchema } },
};

const pagination: Pagination = {
  style: "offset",
  inputs: [{ role: "page", path: ["page"] }],
  items: ["things"],
  pageCount: ["pages"],
};

/** What `pagesPagesByNumber` can end with: what the API documents, and what any call can meet. */
export type PagesPagesByNumberError = SDKError;

/** Sends `GET /pages/number`. */
export function pagesPagesByNumber(
  client: ConformanceCore,
  request?: PagesByNumberRequest,
  options?: RequestOptions,
): Promise<Result<PagesByNumberResponse, PagesPagesByNumberError>> {
  return callPages(client, operation, pagination, request, options);
}
