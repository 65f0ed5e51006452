import type { DtoUpdateCustomerRequest } from "../components/dtoupdatecustomerrequest.ts";

/** What `updateCustomer` takes. */
export interface UpdateCustomerRequest {
  /** Flexprice's id of the customer. */
  id?: string | undefined;
  /** Your own id of the customer. */
  externalCustomerId?: string | undefined;
  /** The fields to change. */
  customer: DtoUpdateCustomerRequest;
}
