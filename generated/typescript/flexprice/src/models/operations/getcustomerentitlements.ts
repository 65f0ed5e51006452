/** What `getCustomerEntitlements` takes. */
export interface GetCustomerEntitlementsRequest {
  /** Flexprice's id of the customer. */
  id: string;
}
