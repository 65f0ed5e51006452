import type { Customer } from "./getcustomers.ts";

/** What `getCustomer` takes. */
export interface GetCustomerRequest {
  /** Id that Dub gave the customer, or your own behind the prefix `ext_`, as in `ext_user_42`. */
  id: string;
  /** Send `link`, `partner` and `discount` as well. */
  includeExpandedFields?: boolean | undefined;
}

/** What `getCustomer` gives. */
export type GetCustomerResponseBody = Customer;
