import type { AxiosResponse } from "axios";

import type { Open } from "../../lib/open.ts";
import type { Page } from "../../lib/page.ts";
import type { Schema } from "../../lib/schema.ts";
import { type Customer, customerSchema } from "../shared/customer.ts";
import { type MetaPaginated, metaPaginatedSchema } from "../shared/metapaginated.ts";
import type { Status } from "../shared/status.ts";

/** What `list-customers` takes. */
export interface ListCustomersRequest {
  /** Id of a customer; the page starts behind it. */
  after?: string | undefined;
  /** Keep only the customer with this id, or those with these ids, separated by commas. */
  id?: string | undefined;
  /**
   * Field to sort by, followed by `[ASC]` or `[DESC]`.
   *
   * The server assumes `id[ASC]` when it is left out.
   */
  orderBy?: string | undefined;
  /**
   * How many customers make a page.
   *
   * The server assumes `10` when it is left out.
   */
  perPage?: number | undefined;
  /** Keep only what matches this text. */
  search?: string | undefined;
  /**
   * Keep only customers with this status, or with these, separated by commas.
   *
   * The server assumes `active` when it is left out.
   */
  status?: Open<Status> | undefined;
}

/** The response body of `list-customers`. */
export interface ListCustomersResponseBody {
  /** The customers on this page. */
  data: Customer[];
  /** About the response itself and the page it holds. */
  meta: MetaPaginated;
}

/** How `ListCustomersResponseBody` travels as JSON. */
export const listCustomersResponseBodySchema: Schema = {
  fields: { data: { list: customerSchema }, meta: metaPaginatedSchema },
  required: ["data", "meta"],
};

/** The answer to `list-customers`. */
export interface ListCustomersResponse extends Page<ListCustomersResponse, Customer> {
  /** Media type of the answer. */
  contentType: string;
  /** Status of the answer. */
  statusCode: number;
  /** Headers of the answer, names in lower case. */
  headers: Record<string, string[]>;
  /** The answer as axios gave it. */
  rawResponse: AxiosResponse;
  /** What is answered. */
  listCustomersResponseBody?: ListCustomersResponseBody | undefined;
}
