import type { FlexpriceCore } from "../core.ts";
import { call } from "../lib/call.ts";
import type { SDKError } from "../lib/errors.ts";
import type { Operation } from "../lib/operation.ts";
import type { RequestOptions } from "../lib/options.ts";
import { fillPath } from "../lib/path.ts";
import { followRedirects } from "../lib/redirect.ts";
import type { Result } from "../lib/result.ts";
import {
  type DtoListCreditGrantApplicationsResponse,
  dtoListCreditGrantApplicationsResponseSchema,
} from "../models/components/dtolistcreditgrantapplicationsresponse.ts";
import { ErrorsErrorResponse } from "../models/errors/errorserrorresponse.ts";
import type { GetCustomerUpcomingGrantsRequest } from "../models/operations/getcustomerupcominggrants.ts";

const operation: Operation = {
  method: "GET",
  path: "/customers/{id}/grants/upcoming",
  fill: fillPath,
  idempotent: true,
  follow: followRedirects,
  security: [["apiKeyAuth"]],
  parameters: [{ name: "id", in: "path" }],
  responses: { "200": { type: dtoListCreditGrantApplicationsResponseSchema } },
  errors: { "400": ErrorsErrorResponse, "404": ErrorsErrorResponse, "500": ErrorsErrorResponse },
};

/**
 * What `customersGetCustomerUpcomingGrants` can end with: what the API documents, and what any
 * call can meet.
 */
export type CustomersGetCustomerUpcomingGrantsError = ErrorsErrorResponse | SDKError;

/**
 * List the credit a customer will receive
 *
 * Lists the credit that is scheduled for one customer but was not given yet.
 */
export function customersGetCustomerUpcomingGrants(
  client: FlexpriceCore,
  request: GetCustomerUpcomingGrantsRequest,
  options?: RequestOptions,
): Promise<Result<DtoListCreditGrantApplicationsResponse, CustomersGetCustomerUpcomingGrantsError>> {
  return call(client, operation, request, options);
}
