import type { Schema } from "../../lib/schema.ts";
import { type Pagination2, pagination2Schema } from "./pagination2.ts";
import type { RequestId } from "./requestid.ts";

/** About the response itself and the page it holds. */
export interface MetaPaginated {
  /** Names the request; Paddle's support will ask for it. */
  requestId: RequestId;
  /** Where this page stands among the others. */
  pagination: Pagination2 | null;
}

/** How `MetaPaginated` travels as JSON. */
export const metaPaginatedSchema: Schema = {
  fields: { pagination: pagination2Schema },
  wire: { requestId: "request_id" },
};
