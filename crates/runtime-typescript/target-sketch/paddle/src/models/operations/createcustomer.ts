import type { AxiosResponse } from "axios";

import type { Schema } from "../../lib/schema.ts";
import { type Customer, customerSchema } from "../shared/customer.ts";
import { type Meta, metaSchema } from "../shared/meta.ts";

/** What is answered. */
export interface CreateCustomerResponseBody {
  /** What was asked for. */
  data: Customer;
  /** About the response itself. */
  meta: Meta;
}

/** How `CreateCustomerResponseBody` travels as JSON. */
export const createCustomerResponseBodySchema: Schema = {
  fields: { data: () => customerSchema, meta: () => metaSchema },
  required: ["data", "meta"],
};

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
