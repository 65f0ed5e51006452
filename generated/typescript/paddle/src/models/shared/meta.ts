import type { Schema } from "../../lib/schema.ts";
import type { RequestId } from "./requestid.ts";

/** About the response itself. */
export interface Meta {
  /** Names the request; Paddle's support will ask for it. */
  requestId: RequestId;
}

/** How `Meta` travels as JSON. */
export const metaSchema: Schema = { wire: { requestId: "request_id" } };
