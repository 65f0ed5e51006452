import type { Customer } from "./getcustomers.ts";

/** What is known about the new customer. */
export interface CreateCustomerRequestBody {
  /** E-mail address of the customer. */
  email?: string | null | undefined;
  /** Name to show; left out, one is made up. */
  name?: string | null | undefined;
  /** Where a picture of the customer can be loaded from. */
  avatar?: string | null | undefined;
  /** Your own id of the customer. */
  externalId: string;
}

/** What `createCustomer` gives. */
export type CreateCustomerResponseBody = Customer;
