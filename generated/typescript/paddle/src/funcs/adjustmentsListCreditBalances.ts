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
  type ListCreditBalancesRequest,
  type ListCreditBalancesResponse,
  listCreditBalancesResponseBodySchema,
} from "../models/operations/listcreditbalances.ts";

const operation: Operation = {
  method: "GET",
  path: "/customers/{customer_id}/credit-balances",
  fill: fillPath,
  idempotent: true,
  follow: followRedirects,
  security: [["bearerAuth"]],
  parameters: [
    { name: "customerId", in: "path", wire: "customer_id" },
    { name: "currencyCode", wire: "currency_code" },
  ],
  result: envelope,
  responses: {
    "200": { type: listCreditBalancesResponseBodySchema, field: "listCreditBalancesResponseBody" },
  },
  errors: { "400": ErrorResponse, "404": ErrorResponse, "500": ErrorResponse },
};

/**
 * What `adjustmentsListCreditBalances` can end with: what the API documents, and what any call can
 * meet.
 */
export type AdjustmentsListCreditBalancesError = ErrorResponse | SDKError;

/**
 * List the credit of a customer
 *
 * Lists what credit the customer holds, one balance per currency, all in one response.
 *
 * Credit starts as `available`. Applied to a billed transaction it is `reserved`, and goes back if
 * that transaction is canceled; once the transaction completes it is `used`.
 */
export function adjustmentsListCreditBalances(
  client: PaddleCore,
  request: ListCreditBalancesRequest,
  config?: AxiosRequestConfig,
): Promise<Result<ListCreditBalancesResponse, AdjustmentsListCreditBalancesError>> {
  return call(client, operation, request, fromAxios(config));
}
