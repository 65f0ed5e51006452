import type { FlexpriceCore } from "../core.ts";
import { type UsualError, usualErrors } from "../errors.ts";
import { modelBody } from "../lib/body.ts";
import type { SDKError } from "../lib/errors.ts";
import type { Operation } from "../lib/operation.ts";
import type { RequestOptions } from "../lib/options.ts";
import { callPages, type Pagination } from "../lib/page.ts";
import type { Result } from "../lib/result.ts";
import { dtoListCustomersResponseSchema } from "../models/components/dtolistcustomersresponse.ts";
import {
  type TypesCustomerFilter,
  typesCustomerFilterSchema,
} from "../models/components/typescustomerfilter.ts";
import type { QueryCustomerResponse } from "../models/operations/querycustomer.ts";

const operation: Operation = {
  method: "POST",
  path: "/customers/search",
  security: [["apiKeyAuth"]],
  body: { name: "filter", encode: modelBody, type: typesCustomerFilterSchema, required: true },
  responses: { "200": { type: dtoListCustomersResponseSchema } },
  errors: usualErrors,
};

const pagination: Pagination = {
  style: "offset",
  inputs: [{ role: "offset", path: ["filter", "offset"] }, { role: "limit", path: ["filter", "limit"] }],
  items: ["items"],
};

/** What `customersQueryCustomer` can end with: what the API documents, and what any call can meet. */
export type CustomersQueryCustomerError = UsualError | SDKError;

/**
 * Search customers
 *
 * Lists the customers that match every filter of the body, sorted and page by page.
 */
export function customersQueryCustomer(
  client: FlexpriceCore,
  request: TypesCustomerFilter,
  options?: RequestOptions,
): Promise<Result<QueryCustomerResponse, CustomersQueryCustomerError>> {
  return callPages(client, operation, pagination, { filter: request }, options);
}
