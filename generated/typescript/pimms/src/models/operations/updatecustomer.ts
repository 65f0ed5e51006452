import type { Customer } from "./getcustomers.ts";

/** What `updateCustomer` takes. */
export interface UpdateCustomerRequest {
  /** Id that Pimms gave the customer, or your own behind the prefix `ext_`, as in `ext_user_42`. */
  id: string;
  /** Send `link`, `partner` and `discount` as well. */
  includeExpandedFields?: boolean | undefined;
  /** The fields to change. */
  requestBody?: UpdateCustomerRequestBody | undefined;
}

/** The fields to change. */
export interface UpdateCustomerRequestBody {
  /** New e-mail address. */
  email?: string | null | undefined;
  /** New name to show. */
  name?: string | null | undefined;
  /** New place to load a picture from. */
  avatar?: string | null | undefined;
  /** New id of yours for the customer. */
  externalId?: string | undefined;
}

/** What `updateCustomer` gives. */
export type UpdateCustomerResponseBody = Customer;
