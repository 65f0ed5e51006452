import type { AxiosResponse } from "axios";

import type { CustomerInput } from "../shared/customerinput.ts";
import type { CustomerResponse } from "./createcustomer.ts";

/** What `update-customer` takes. */
export interface UpdateCustomerRequest {
  /** Id of the customer in question. */
  customerId: string;
  /** Somebody who buys from you. */
  customerInput?: CustomerInput | undefined;
}

/** What `update-customer` gives. */
export type UpdateCustomerResponseBody = CustomerResponse;

/** The answer to `update-customer`. */
export interface UpdateCustomerResponse {
  /** Media type of the answer. */
  contentType: string;
  /** Status of the answer. */
  statusCode: number;
  /** Headers of the answer, names in lower case. */
  headers: Record<string, string[]>;
  /** The answer as axios gave it. */
  rawResponse: AxiosResponse;
  /** What is answered. */
  updateCustomerResponseBody?: UpdateCustomerResponseBody | undefined;
}
