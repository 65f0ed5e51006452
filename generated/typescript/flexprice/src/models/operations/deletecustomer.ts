/** What `deleteCustomer` takes. */
export interface DeleteCustomerRequest {
  /** Flexprice's id of the customer. */
  id: string;
}
