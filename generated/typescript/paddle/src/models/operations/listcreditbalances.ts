import type { AxiosResponse } from "axios";

import type { Schema } from "../../lib/schema.ts";
import { type CreditBalance, creditBalanceSchema } from "../shared/creditbalance.ts";
import { type Meta, metaSchema } from "../shared/meta.ts";

/** What `list-credit-balances` takes. */
export interface ListCreditBalancesRequest {
  /** Id of the customer in question. */
  customerId: string;
  /** Keep only balances in this currency, or in these, separated by commas. */
  currencyCode?: string | undefined;
}

/** The response body of `list-credit-balances`. */
export interface ListCreditBalancesResponseBody {
  /** One balance per currency. */
  data: CreditBalance[];
  /** About the response itself. */
  meta: Meta;
}

/** How `ListCreditBalancesResponseBody` travels as JSON. */
export const listCreditBalancesResponseBodySchema: Schema = {
  fields: { data: { list: creditBalanceSchema }, meta: metaSchema },
  required: ["data", "meta"],
};

/** The answer to `list-credit-balances`. */
export interface ListCreditBalancesResponse {
  /** Media type of the answer. */
  contentType: string;
  /** Status of the answer. */
  statusCode: number;
  /** Headers of the answer, names in lower case. */
  headers: Record<string, string[]>;
  /** The answer as axios gave it. */
  rawResponse: AxiosResponse;
  /** What is answered. */
  listCreditBalancesResponseBody?: ListCreditBalancesResponseBody | undefined;
}
