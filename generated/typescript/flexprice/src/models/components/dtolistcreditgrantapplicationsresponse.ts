import type { Schema } from "../../lib/schema.ts";
import {
  type DtoCreditGrantApplicationResponse,
  dtoCreditGrantApplicationResponseSchema,
} from "./dtocreditgrantapplicationresponse.ts";
import type { TypesPaginationResponse } from "./typespaginationresponse.ts";

/** A page of credit transfers. */
export interface DtoListCreditGrantApplicationsResponse {
  /** The transfers on this page. */
  items?: DtoCreditGrantApplicationResponse[] | undefined;
  /** Where a page stands in the whole list. */
  pagination?: TypesPaginationResponse | undefined;
}

/** How `DtoListCreditGrantApplicationsResponse` travels as JSON. */
export const dtoListCreditGrantApplicationsResponseSchema: Schema = {
  fields: { items: { list: dtoCreditGrantApplicationResponseSchema } },
};
