import type { DubCore } from "../core.ts";
import { customersCreate } from "../funcs/customersCreate.ts";
import { customersDelete } from "../funcs/customersDelete.ts";
import { customersGet } from "../funcs/customersGet.ts";
import { customersList } from "../funcs/customersList.ts";
import { customersUpdate } from "../funcs/customersUpdate.ts";
import type { RequestOptions } from "../lib/options.ts";
import { unwrap } from "../lib/result.ts";
import type * as operations from "../models/operations/index.ts";

/** The people who signed up for your product, with what they bought and the link that brought them. */
export class Customers {
  readonly #client: DubCore;

  /** Made by the client. */
  constructor(client: DubCore) {
    this.#client = client;
  }

  /**
   * List customers
   *
   * Lists one page of the customers of your workspace.
   *
   * Where several of `email`, `externalId` and `search` are given, the first in this order counts.
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
   * Adds one customer to your workspace. Track a lead at `/track/lead` instead.
   *
   * @deprecated This will be removed in a future release, please migrate away from it as soon as possible.
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
   * Fetches one customer, by the id Dub gave or by yours.
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
