import type { AxiosRequestConfig } from "axios";

import type { PaddleCore } from "../core.ts";
import { fromAxios } from "../lib/axios.ts";
import { envelope } from "../lib/envelope.ts";
import type { SDKError } from "../lib/errors.ts";
import type { Operation } from "../lib/operation.ts";
import { callPages, type Pagination } from "../lib/page.ts";
import { followRedirects } from "../lib/redirect.ts";
import type { Result } from "../lib/result.ts";
import { ErrorResponse } from "../models/errors/errorresponse.ts";
import {
  type ListCustomersRequest,
  type ListCustomersResponse,
  listCustomersResponseBodySchema,
} from "../models/operations/listcustomers.ts";

const operation: Operation = {
  method: "GET",
  path: "/customers",
  idempotent: true,
  follow: followRedirects,
  security: [["bearerAuth"]],
  parameters: [
    { name: "after" },
    { name: "id" },
    { name: "orderBy", wire: "order_by" },
    { name: "perPage", wire: "per_page" },
    { name: "search" },
    { name: "status" },
  ],
  result: envelope,
  responses: { "200": { type: listCustomersResponseBodySchema, field: "listCustomersResponseBody" } },
  errors: { "401": ErrorResponse, "403": ErrorResponse, "404": ErrorResponse, "500": ErrorResponse },
};

const pagination: Pagination = {
  style: "url",
  items: ["data"],
  next: ["meta", "pagination", "next"],
};

/** What `customersListCustomers` can end with: what the API documents, and what any call can meet. */
export type CustomersListCustomersError = ErrorResponse | SDKError;

/**
 * List customers
 *
 * Lists customers page by page, only active ones unless `status` says otherwise.
 */
export function customersListCustomers(
  client: PaddleCore,
  request?: ListCustomersRequest,
  config?: AxiosRequestConfig,
): Promise<Result<ListCustomersResponse, CustomersListCustomersError>> {
  return callPages(client, operation, pagination, request, fromAxios(config));
}
