import type { AxiosResponse } from "axios";

import type { Schema } from "../../lib/schema.ts";
import { type CustomerIncludes, customerIncludesSchema } from "../shared/customerincludes.ts";
import { type Meta, metaSchema } from "../shared/meta.ts";

/** What `get-customer` takes. */
export interface GetCustomerRequest {
  /** Id of the customer in question. */
  customerId: string;
}

/** The response body of `get-customer`. */
export interface GetCustomerResponseBody {
  /** A customer with everything that was asked for along with it. */
  data: CustomerIncludes;
  /** About the response itself. */
  meta: Meta;
}

/** How `GetCustomerResponseBody` travels as JSON. */
export const getCustomerResponseBodySchema: Schema = {
  fields: { data: customerIncludesSchema, meta: metaSchema },
  required: ["data", "meta"],
};

/** The answer to `get-customer`. */
export interface GetCustomerResponse {
  /** Media type of the answer. */
  contentType: string;
  /** Status of the answer. */
  statusCode: number;
  /** Headers of the answer, names in lower case. */
  headers: Record<string, string[]>;
  /** The answer as axios gave it. */
  rawResponse: AxiosResponse;
  /** What is answered. */
  getCustomerResponseBody?: GetCustomerResponseBody | undefined;
}
