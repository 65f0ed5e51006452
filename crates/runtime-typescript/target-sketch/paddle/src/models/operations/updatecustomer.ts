import type { AxiosResponse } from "axios";

import type { Schema } from "../../lib/schema.ts";
import { type Customer, customerSchema } from "../shared/customer.ts";
import type { CustomerInput } from "../shared/customerinput.ts";
import { type Meta, metaSchema } from "../shared/meta.ts";

/** What `update-customer` takes. */
export interface UpdateCustomerRequest {
  /** Id of the customer in question. */
  customerId: string;
  /** Somebody who buys from you. */
  customerInput: CustomerInput;
}

/** What is answered. */
export interface UpdateCustomerResponseBody {
  /** What was asked for. */
  data: Customer;
  /** About the response itself. */
  meta: Meta;
}

/** How `UpdateCustomerResponseBody` travels as JSON. */
export const updateCustomerResponseBodySchema: Schema = {
  fields: { data: () => customerSchema, meta: () => metaSchema },
  required: ["data", "meta"],
};

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
