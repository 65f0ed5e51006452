import type { Schema } from "../../lib/schema.ts";

/** Which customer was removed. */
export interface DeleteCustomerResponseBody {
  /** Id of the removed customer. */
  id: string;
}

/** How `DeleteCustomerResponseBody` travels as JSON. */
export const deleteCustomerResponseBodySchema: Schema = { required: ["id"] };
