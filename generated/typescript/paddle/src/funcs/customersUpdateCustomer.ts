import type { AxiosRequestConfig } from "axios";

import type { PaddleCore } from "../core.ts";
import { fromAxios } from "../lib/axios.ts";
import { modelBody } from "../lib/body.ts";
import { call } from "../lib/call.ts";
import { envelope } from "../lib/envelope.ts";
import type { SDKError } from "../lib/errors.ts";
import type { Operation } from "../lib/operation.ts";
import { fillPath } from "../lib/path.ts";
import type { Result } from "../lib/result.ts";
import { ErrorResponse } from "../models/errors/errorresponse.ts";
import { ErrorValidationResponse } from "../models/errors/errorvalidationresponse.ts";
import { customerResponseSchema } from "../models/operations/createcustomer.ts";
import type { UpdateCustomerRequest, UpdateCustomerResponse } from "../models/operations/updatecustomer.ts";
import { customerInputSchema } from "../models/shared/customerinput.ts";

const operation: Operation = {
  method: "PATCH",
  path: "/customers/{customer_id}",
  fill: fillPath,
  security: [["bearerAuth"]],
  parameters: [{ name: "customerId", in: "path", wire: "customer_id" }],
  body: { name: "customerInput", encode: modelBody, type: customerInputSchema },
  result: envelope,
  responses: { "200": { type: customerResponseSchema, field: "updateCustomerResponseBody" } },
  errors: {
    "400": ErrorValidationResponse,
    "401": ErrorResponse,
    "403": ErrorResponse,
    "404": ErrorResponse,
    "500": ErrorResponse,
  },
};

/** What `customersUpdateCustomer` can end with: what the API documents, and what any call can meet. */
export type CustomersUpdateCustomerError = ErrorValidationResponse | ErrorResponse | SDKError;

/**
 * Change a customer
 *
 * Changes the fields that are sent and answers with the customer after the change.
 */
export function customersUpdateCustomer(
  client: PaddleCore,
  request: UpdateCustomerRequest,
  config?: AxiosRequestConfig,
): Promise<Result<UpdateCustomerResponse, CustomersUpdateCustomerError>> {
  return call(client, operation, request, fromAxios(config));
}
