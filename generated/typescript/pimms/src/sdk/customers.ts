import type { PimmsCore } from "../core.ts";
import { customersCreate } from "../funcs/customersCreate.ts";
import { customersDelete } from "../funcs/customersDelete.ts";
import { customersGet } from "../funcs/customersGet.ts";
import { customersList } from "../funcs/customersList.ts";
import { customersUpdate } from "../funcs/customersUpdate.ts";
import type { RequestOptions } from "../lib/options.ts";
import { unwrap } from "../lib/result.ts";
import type * as operations from "../models/operations/index.ts";

/** The people who signed up for your product, each with the short link that brought them. */
export class Customers {
  readonly #client: PimmsCore;

  /** Made by the client. */
  constructor(client: PimmsCore) {
    this.#client = client;
  }

  /**
   * List customers
   *
   * Lists the customers of your workspace, all of them or those that a filter matches.
   */
  list(
    request?: operations.GetCustomersRequest,
    options?: RequestOptions,
  ): Promise<operations.GetCustomersResponseBody[]> {
    return unwrap(customersList(this.#client, request, options));
  }

  /**
   * Add a customer
   *
   * Adds one customer to your workspace under an id of yours.
   *
   * @deprecated Track a lead at `/track/lead` instead; this records the customer as well.
   */
  create(
    request?: operations.CreateCustomerRequestBody,
    options?: RequestOptions,
  ): Promise<operations.CreateCustomerResponseBody> {
    return unwrap(customersCreate(this.#client, request, options));
  }

  /**
   * Fetch a customer
   *
   * Fetches one customer, by the id Pimms gave or by yours.
   */
  get(
    request: operations.GetCustomerRequest,
    options?: RequestOptions,
  ): Promise<operations.GetCustomerResponseBody> {
    return unwrap(customersGet(this.#client, request, options));
  }

  /**
   * Change a customer
   *
   * Changes the fields that are sent and leaves the others as they are.
   */
  update(
    request: operations.UpdateCustomerRequest,
    options?: RequestOptions,
  ): Promise<operations.UpdateCustomerResponseBody> {
    return unwrap(customersUpdate(this.#client, request, options));
  }

  /**
   * Remove a customer
   *
   * Removes one customer from your workspace.
   */
  delete(id: string, options?: RequestOptions): Promise<operations.DeleteCustomerResponseBody> {
    return unwrap(customersDelete(this.#client, id, options));
  }
}
