import type { Schema } from "../../lib/schema.ts";
import { type DtoCustomerResponse, dtoCustomerResponseSchema } from "./dtocustomerresponse.ts";
import type { TypesPaginationResponse } from "./typespaginationresponse.ts";

/** A page of customers. */
export interface DtoListCustomersResponse {
  /** The customers on this page. */
  items?: DtoCustomerResponse[] | undefined;
  /** Where a page stands in the whole list. */
  pagination?: TypesPaginationResponse | undefined;
}

/** How `DtoListCustomersResponse` travels as JSON. */
export const dtoListCustomersResponseSchema: Schema = {
  fields: { items: { list: () => dtoCustomerResponseSchema } },
};
