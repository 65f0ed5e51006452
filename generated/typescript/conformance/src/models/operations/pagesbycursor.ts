import type { Page } from "../../lib/page.ts";
import type { Schema } from "../../lib/schema.ts";
import { type Thing, thingSchema } from "../components/thing.ts";

/** What `pagesByCursor` takes. */
export interface PagesByCursorRequest {
  /** `after` of the request. */
  after?: string | undefined;
  /** `limit` of the request. */
  limit?: number | undefined;
}

/** The response body of `pagesByCursor`. */
export interface PagesByCursorResponseBody {
  things?: Thing[] | undefined;
  next?: string | null | undefined;
}

/** How `PagesByCursorResponseBody` travels as JSON. */
export const pagesByCursorResponseBodySchema: Schema = {
  fields: { things: { list: thingSchema }, next: "string" },
  nullable: ["next"],
};

/** The answer to `pagesByCursor`. */
export interface PagesByCursorResponse extends Page<PagesByCursorResponse, Thing> {
  /** The body of this page. */
  result: PagesByCursorResponseBody;
}
