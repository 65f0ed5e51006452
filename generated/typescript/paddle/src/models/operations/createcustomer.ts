import type { AxiosResponse } from "axios";

import type { Schema } from "../../lib/schema.ts";
import { type Customer, customerSchema } from "../shared/customer.ts";
import { type Meta, metaSchema } from "../shared/meta.ts";

/** The response body of `create-customer` and of `update-customer`. */
export interface CustomerResponse {
  /** Somebody who buys from you. */
  data: Customer;
  /** About the response itself. */
  meta: Meta;
}

/** How `CustomerResponse` travels as JSON. */
export const customerResponseSchema: Schema = {
  fields: { data: customerSchema, meta: metaSchema },
  required: ["data", "meta"],
};

/** What `create-customer` gives. */
export type CreateCustomerResponseBody = CustomerResponse;

/** The answer to `create-customer`. */
export interface CreateCustomerResponse {
  /** Media type of the answer. */
  contentType: string;
  /** Status of the answer. */
  statusCode: number;
  /** Headers of the answer, names in lower case. */
  headers: Record<string, string[]>;
  /** The answer as axios gave it. */
  rawResponse: AxiosResponse;
  /** What is answered. */
  createCustomerResponseBody?: CreateCustomerResponseBody | undefined;
}
