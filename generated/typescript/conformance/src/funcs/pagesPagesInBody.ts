import type { ConformanceCore } from "../core.ts";
import { modelBody } from "../lib/body.ts";
import type { SDKError } from "../lib/errors.ts";
import type { Operation } from "../lib/operation.ts";
import type { RequestOptions } from "../lib/options.ts";
import { callPages, type Pagination } from "../lib/page.ts";
import type { Result } from "../lib/result.ts";
import { pageModelSchema } from "../models/operations/pagesbyurl.ts";
import {
  type PagesInBodyRequestBody,
  pagesInBodyRequestBodySchema,
  type PagesInBodyResponse,
} from "../models/operations/pagesinbody.ts";

const operation: Operation = {
  method: "POST",
  path: "/pages/search",
  body: { name: "requestBody", encode: modelBody, type: pagesInBodyRequestBodySchema, required: true },
  responses: { "200": { type: pageModelSchema } },
};

const pagination: Pagination = {
  style: "cursor",
  inputs: [{ role: "cursor", path: ["requestBody", "cursor"] }],
  items: ["things"],
  next: ["next"],
};

/** What `pagesPagesInBody` can end with: what the API documents, and what any call can meet. */
export type PagesPagesInBodyError = SDKError;

/** Sends `POST /pages/search`. */
export function pagesPagesInBody(
  client: ConformanceCore,
  request: PagesInBodyRequestBody,
  options?: RequestOptions,
): Promise<Result<PagesInBodyResponse, PagesPagesInBodyError>> {
  return callPages(client, operation, pagination, { requestBody: request }, options);
}
