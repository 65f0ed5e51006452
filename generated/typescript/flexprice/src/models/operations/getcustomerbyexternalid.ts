/** What `getCustomerByExternalId` takes. */
export interface GetCustomerByExternalIdRequest {
  /** Your own id of the customer. */
  externalId: string;
}
