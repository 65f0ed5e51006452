import type { AxiosRequestConfig } from "axios";

import type { PaddleCore } from "../core.ts";
import { fromAxios } from "../lib/axios.ts";
import { modelBody } from "../lib/body.ts";
import { call } from "../lib/call.ts";
import { envelope } from "../lib/envelope.ts";
import type { SDKError } from "../lib/errors.ts";
import type { Operation } from "../lib/operation.ts";
import type { Result } from "../lib/result.ts";
import { ErrorResponse } from "../models/errors/errorresponse.ts";
import { ErrorValidationResponse } from "../models/errors/errorvalidationresponse.ts";
import { type CreateCustomerResponse, customerResponseSchema } from "../models/operations/createcustomer.ts";
import { type CustomerCreateInput, customerCreateInputSchema } from "../models/shared/customercreateinput.ts";

const operation: Operation = {
  method: "POST",
  path: "/customers",
  security: [["bearerAuth"]],
  body: { name: "customerCreateInput", encode: modelBody, type: customerCreateInputSchema },
  result: envelope,
  responses: { "201": { type: customerResponseSchema, field: "createCustomerResponseBody" } },
  errors: {
    "400": ErrorValidationResponse,
    "401": ErrorResponse,
    "403": ErrorResponse,
    "500": ErrorResponse,
  },
};

/** What `customersCreateCustomer` can end with: what the API documents, and what any call can meet. */
export type CustomersCreateCustomerError = ErrorValidationResponse | ErrorResponse | SDKError;

/**
 * Add a customer
 *
 * Adds one customer and answers with the customer as it was stored.
 */
export function customersCreateCustomer(
  client: PaddleCore,
  request?: CustomerCreateInput,
  config?: AxiosRequestConfig,
): Promise<Result<CreateCustomerResponse, CustomersCreateCustomerError>> {
  return call(client, operation, { customerCreateInput: request }, fromAxios(config));
}
