import type { ConformanceCore } from "../core.ts";
import type { SDKError } from "../lib/errors.ts";
import type { Operation } from "../lib/operation.ts";
import type { RequestOptions } from "../lib/options.ts";
import { callPages, type Pagination } from "../lib/page.ts";
import { followRedirects } from "../lib/redirect.ts";
import type { Result } from "../lib/result.ts";
import { singleStyle } from "../lib/styles.ts";
import {
  pageModelSchema,
  type PagesByUrlRequest,
  type PagesByUrlResponse,
} from "../models/operations/pagesbyurl.ts";

const operation: Operation = {
  method: "GET",
  path: "/pages/url",
  idempotent: true,
  follow: followRedirects,
  parameters: [{ name: "q", style: singleStyle, type: "string" }],
  responses: { "200": { type: pageModelSchema } },
};

const pagination: Pagination = {
  style: "url",
  items: ["things"],
  next: ["next"],
};

/** What `pagesPagesByUrl` can end with: what the API documents, and what any call can meet. */
export type PagesPagesByUrlError = SDKError;

/** Sends `GET /pages/url`. */
export function pagesPagesByUrl(
  client: ConformanceCore,
  request?: PagesByUrlRequest,
  options?: RequestOptions,
): Promise<Result<PagesByUrlResponse, PagesPagesByUrlError>> {
  return callPages(client, operation, pagination, request, options);
}
