import type { AxiosRequestConfig } from "axios";

import type { PaddleCore } from "../core.ts";
import { adjustmentsListCreditBalances } from "../funcs/adjustmentsListCreditBalances.ts";
import { unwrap } from "../lib/result.ts";
import type * as operations from "../models/operations/index.ts";

/** The operations of `adjustment-service`. */
export class AdjustmentService {
  readonly #client: PaddleCore;

  /** Made by the client. */
  constructor(client: PaddleCore) {
    this.#client = client;
  }

  /**
   * List the credit of a customer
   *
   * Lists what credit the customer holds, one balance per currency, all in one response.
   *
   * Credit starts as `available`. Applied to a billed transaction it is `reserved`, and goes back
   * if that transaction is canceled; once the transaction completes it is `used`.
   */
  listCreditBalances(
    request: operations.ListCreditBalancesRequest,
    config?: AxiosRequestConfig,
  ): Promise<operations.ListCreditBalancesResponse> {
    return unwrap(adjustmentsListCreditBalances(this.#client, request, config));
  }
}
