import type { FlexpriceCore } from "../core.ts";
import { type UsualError, usualErrors } from "../errors.ts";
import { call } from "../lib/call.ts";
import type { SDKError } from "../lib/errors.ts";
import type { Operation } from "../lib/operation.ts";
import type { RequestOptions } from "../lib/options.ts";
import { fillPath } from "../lib/path.ts";
import { followRedirects } from "../lib/redirect.ts";
import type { Result } from "../lib/result.ts";
import {
  type DtoCustomerEntitlementsResponse,
  dtoCustomerEntitlementsResponseSchema,
} from "../models/components/dtocustomerentitlementsresponse.ts";
import type { GetCustomerEntitlementsRequest } from "../models/operations/getcustomerentitlements.ts";

const operation: Operation = {
  method: "GET",
  path: "/customers/{id}/entitlements",
  fill: fillPath,
  idempotent: true,
  follow: followRedirects,
  security: [["apiKeyAuth"]],
  parameters: [{ name: "id", in: "path" }],
  responses: { "200": { type: dtoCustomerEntitlementsResponseSchema } },
  errors: usualErrors,
};

/**
 * What `customersGetCustomerEntitlements` can end with: what the API documents, and what any call
 * can meet.
 */
export type CustomersGetCustomerEntitlementsError = UsualError | SDKError;

/**
 * List what a customer may use
 *
 * Tells which features one customer may use and how much of each, over all subscriptions together.
 */
export function customersGetCustomerEntitlements(
  client: FlexpriceCore,
  request: GetCustomerEntitlementsRequest,
  options?: RequestOptions,
): Promise<Result<DtoCustomerEntitlementsResponse, CustomersGetCustomerEntitlementsError>> {
  return call(client, operation, request, options);
}
