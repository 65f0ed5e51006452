/** What `getCustomerUpcomingGrants` takes. */
export interface GetCustomerUpcomingGrantsRequest {
  /** Flexprice's id of the customer. */
  id: string;
}
