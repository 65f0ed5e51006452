import type { Page } from "../../lib/page.ts";
import type { DtoCustomerResponse } from "../components/dtocustomerresponse.ts";
import type { DtoListCustomersResponse } from "../components/dtolistcustomersresponse.ts";

/** The answer to `queryCustomer`. */
export interface QueryCustomerResponse extends Page<QueryCustomerResponse, DtoCustomerResponse> {
  /** The body of this page. */
  result: DtoListCustomersResponse;
}
