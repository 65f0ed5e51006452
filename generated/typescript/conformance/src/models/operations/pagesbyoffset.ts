import type { Page } from "../../lib/page.ts";
import type { Schema } from "../../lib/schema.ts";
import { type Thing, thingSchema } from "../components/thing.ts";

/** What `pagesByOffset` takes. */
export interface PagesByOffsetRequest {
  /** `offset` of the request. */
  offset?: number | undefined;
  /** `limit` of the request. */
  limit?: number | undefined;
}

/** The response body of `pagesByOffset`. */
export interface PagesByOffsetResponseBody {
  things?: Thing[] | undefined;
}

/** How `PagesByOffsetResponseBody` travels as JSON. */
export const pagesByOffsetResponseBodySchema: Schema = { fields: { things: { list: thingSchema } } };

/** The answer to `pagesByOffset`. */
export interface PagesByOffsetResponse extends Page<PagesByOffsetResponse, Thing> {
  /** The body of this page. */
  result: PagesByOffsetResponseBody;
}
