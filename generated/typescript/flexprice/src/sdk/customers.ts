import type { FlexpriceCore } from "../core.ts";
import { customersCreateCustomer } from "../funcs/customersCreateCustomer.ts";
import { customersDeleteCustomer } from "../funcs/customersDeleteCustomer.ts";
import { customersGetCustomer } from "../funcs/customersGetCustomer.ts";
import { customersGetCustomerByExternalId } from "../funcs/customersGetCustomerByExternalId.ts";
import { customersGetCustomerEntitlements } from "../funcs/customersGetCustomerEntitlements.ts";
import { customersGetCustomerUpcomingGrants } from "../funcs/customersGetCustomerUpcomingGrants.ts";
import { customersGetCustomerUsageSummary } from "../funcs/customersGetCustomerUsageSummary.ts";
import { customersQueryCustomer } from "../funcs/customersQueryCustomer.ts";
import { customersUpdateCustomer } from "../funcs/customersUpdateCustomer.ts";
import type { RequestOptions } from "../lib/options.ts";
import { unwrap } from "../lib/result.ts";
import type * as components from "../models/components/index.ts";
import type * as operations from "../models/operations/index.ts";

/** The people and companies you bill. */
export class Customers {
  readonly #client: FlexpriceCore;

  /** Made by the client. */
  constructor(client: FlexpriceCore) {
    this.#client = client;
  }

  /**
   * Change a customer
   *
   * Changes the fields that are sent. The customer is named by `external_customer_id` or by `id`.
   */
  updateCustomer(
    request: operations.UpdateCustomerRequest,
    options?: RequestOptions,
  ): Promise<components.DtoCustomerResponse> {
    return unwrap(customersUpdateCustomer(this.#client, request, options));
  }

  /**
   * Add a customer
   *
   * Adds a customer, such as a new account in your product, under an id of yours.
   */
  createCustomer(
    request: components.DtoCreateCustomerRequest,
    options?: RequestOptions,
  ): Promise<components.DtoCustomerResponse> {
    return unwrap(customersCreateCustomer(this.#client, request, options));
  }

  /**
   * Fetch a customer by your own id
   *
   * Fetches one customer by the id that your own system knows.
   */
  getCustomerByExternalId(
    request: operations.GetCustomerByExternalIdRequest,
    options?: RequestOptions,
  ): Promise<components.DtoCustomerResponse> {
    return unwrap(customersGetCustomerByExternalId(this.#client, request, options));
  }

  /**
   * Search customers
   *
   * Lists the customers that match every filter of the body, sorted and page by page.
   */
  queryCustomer(
    request: components.TypesCustomerFilter,
    options?: RequestOptions,
  ): Promise<operations.QueryCustomerResponse> {
    return unwrap(customersQueryCustomer(this.#client, request, options));
  }

  /**
   * Sum up the usage of a customer
   *
   * Tells how much of each feature one customer has used in this period. The customer is named by `customer_lookup_key`
   * or by `customer_id`.
   */
  getCustomerUsageSummary(
    request?: operations.GetCustomerUsageSummaryRequest,
    options?: RequestOptions,
  ): Promise<components.DtoCustomerUsageSummaryResponse> {
    return unwrap(customersGetCustomerUsageSummary(this.#client, request, options));
  }

  /**
   * Fetch a customer
   *
   * Fetches one customer by Flexprice's id.
   */
  getCustomer(
    request: operations.GetCustomerRequest,
    options?: RequestOptions,
  ): Promise<components.DtoCustomerResponse> {
    return unwrap(customersGetCustomer(this.#client, request, options));
  }

  /**
   * Remove a customer
   *
   * Removes one customer. The response has no body.
   */
  deleteCustomer(request: operations.DeleteCustomerRequest, options?: RequestOptions): Promise<void> {
    return unwrap(customersDeleteCustomer(this.#client, request, options));
  }

  /**
   * List what a customer may use
   *
   * Tells which features one customer may use and how much of each, over all subscriptions
   * together.
   */
  getCustomerEntitlements(
    request: operations.GetCustomerEntitlementsRequest,
    options?: RequestOptions,
  ): Promise<components.DtoCustomerEntitlementsResponse> {
    return unwrap(customersGetCustomerEntitlements(this.#client, request, options));
  }

  /**
   * List the credit a customer will receive
   *
   * Lists the credit that is scheduled for one customer but was not given yet.
   */
  getCustomerUpcomingGrants(
    request: operations.GetCustomerUpcomingGrantsRequest,
    options?: RequestOptions,
  ): Promise<components.DtoListCreditGrantApplicationsResponse> {
    return unwrap(customersGetCustomerUpcomingGrants(this.#client, request, options));
  }
}
