/** What `getCustomerUsageSummary` takes. */
export interface GetCustomerUsageSummaryRequest {
  /** Flexprice's id of the customer. */
  customerId?: string | undefined;
  /** Your own id of the customer. */
  customerLookupKey?: string | undefined;
  /** Keep only the features with these ids. */
  featureIds?: string[] | undefined;
  /** Keep only the features with these lookup keys. */
  featureLookupKeys?: string[] | undefined;
  /** Count only what belongs to these subscriptions. */
  subscriptionIds?: string[] | undefined;
}
