import type { AxiosRequestConfig } from "axios";

import type { PaddleCore } from "../core.ts";
import { fromAxios } from "../lib/axios.ts";
import { call } from "../lib/call.ts";
import { envelope } from "../lib/envelope.ts";
import type { SDKError } from "../lib/errors.ts";
import type { Operation } from "../lib/operation.ts";
import { fillPath } from "../lib/path.ts";
import { followRedirects } from "../lib/redirect.ts";
import type { Result } from "../lib/result.ts";
import { ErrorResponse } from "../models/errors/errorresponse.ts";
import {
  type GetCustomerRequest,
  type GetCustomerResponse,
  getCustomerResponseBodySchema,
} from "../models/operations/getcustomer.ts";

const operation: Operation = {
  method: "GET",
  path: "/customers/{customer_id}",
  fill: fillPath,
  idempotent: true,
  follow: followRedirects,
  security: [["bearerAuth"]],
  parameters: [{ name: "customerId", in: "path", wire: "customer_id" }],
  result: envelope,
  responses: { "200": { type: getCustomerResponseBodySchema, field: "getCustomerResponseBody" } },
  errors: { "401": ErrorResponse, "403": ErrorResponse, "404": ErrorResponse, "500": ErrorResponse },
};

/** What `customersGetCustomer` can end with: what the API documents, and what any call can meet. */
export type CustomersGetCustomerError = ErrorResponse | SDKError;

/**
 * Fetch a customer
 *
 * Fetches one customer by id.
 */
export function customersGetCustomer(
  client: PaddleCore,
  request: GetCustomerRequest,
  config?: AxiosRequestConfig,
): Promise<Result<GetCustomerResponse, CustomersGetCustomerError>> {
  return call(client, operation, request, fromAxios(config));
}
