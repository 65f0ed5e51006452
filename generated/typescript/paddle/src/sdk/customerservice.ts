import type { AxiosRequestConfig } from "axios";

import type { PaddleCore } from "../core.ts";
import { customersCreateCustomer } from "../funcs/customersCreateCustomer.ts";
import { customersGetCustomer } from "../funcs/customersGetCustomer.ts";
import { customersListCustomers } from "../funcs/customersListCustomers.ts";
import { customersUpdateCustomer } from "../funcs/customersUpdateCustomer.ts";
import { unwrap } from "../lib/result.ts";
import type * as operations from "../models/operations/index.ts";
import type * as shared from "../models/shared/index.ts";

/** The operations of `customer-service`. */
export class CustomerService {
  readonly #client: PaddleCore;

  /** Made by the client. */
  constructor(client: PaddleCore) {
    this.#client = client;
  }

  /**
   * Add a customer
   *
   * Adds one customer and answers with the customer as it was stored.
   */
  createCustomer(
    request?: shared.CustomerCreateInput,
    config?: AxiosRequestConfig,
  ): Promise<operations.CreateCustomerResponse> {
    return unwrap(customersCreateCustomer(this.#client, request, config));
  }

  /**
   * List customers
   *
   * Lists customers page by page, only active ones unless `status` says otherwise.
   */
  listCustomers(
    request?: operations.ListCustomersRequest,
    config?: AxiosRequestConfig,
  ): Promise<operations.ListCustomersResponse> {
    return unwrap(customersListCustomers(this.#client, request, config));
  }

  /**
   * Fetch a customer
   *
   * Fetches one customer by id.
   */
  getCustomer(
    request: operations.GetCustomerRequest,
    config?: AxiosRequestConfig,
  ): Promise<operations.GetCustomerResponse> {
    return unwrap(customersGetCustomer(this.#client, request, config));
  }

  /**
   * Change a customer
   *
   * Changes the fields that are sent and answers with the customer after the change.
   */
  updateCustomer(
    request: operations.UpdateCustomerRequest,
    config?: AxiosRequestConfig,
  ): Promise<operations.UpdateCustomerResponse> {
    return unwrap(customersUpdateCustomer(this.#client, request, config));
  }
}
