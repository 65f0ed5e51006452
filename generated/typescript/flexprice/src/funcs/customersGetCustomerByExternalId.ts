import type { FlexpriceCore } from "../core.ts";
import { call } from "../lib/call.ts";
import type { SDKError } from "../lib/errors.ts";
import type { Operation } from "../lib/operation.ts";
import type { RequestOptions } from "../lib/options.ts";
import { fillPath } from "../lib/path.ts";
import { followRedirects } from "../lib/redirect.ts";
import type { Result } from "../lib/result.ts";
import {
  type DtoCustomerResponse,
  dtoCustomerResponseSchema,
} from "../models/components/dtocustomerresponse.ts";
import { ErrorsErrorResponse } from "../models/errors/errorserrorresponse.ts";
import type { GetCustomerByExternalIdRequest } from "../models/operations/getcustomerbyexternalid.ts";

const operation: Operation = {
  method: "GET",
  path: "/customers/external/{external_id}",
  fill: fillPath,
  idempotent: true,
  follow: followRedirects,
  security: [["apiKeyAuth"]],
  parameters: [{ name: "externalId", in: "path", wire: "external_id" }],
  responses: { "200": { type: () => dtoCustomerResponseSchema } },
  errors: { "400": ErrorsErrorResponse, "404": ErrorsErrorResponse, "500": ErrorsErrorResponse },
};

/**
 * What `customersGetCustomerByExternalId` can end with: what the API documents, and what any call
 * can meet.
 */
export type CustomersGetCustomerByExternalIdError = ErrorsErrorResponse | SDKError;

/**
 * Fetch a customer by your own id
 *
 * Fetches one customer by the id that your own system knows.
 */
export function customersGetCustomerByExternalId(
  client: FlexpriceCore,
  request: GetCustomerByExternalIdRequest,
  options?: RequestOptions,
): Promise<Result<DtoCustomerResponse, CustomersGetCustomerByExternalIdError>> {
  return call(client, operation, request, options);
}
