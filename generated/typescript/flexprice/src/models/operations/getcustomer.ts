/** What `getCustomer` takes. */
export interface GetCustomerRequest {
  /** Flexprice's id of the customer. */
  id: string;
}
