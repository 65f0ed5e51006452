import type { Page } from "../../lib/page.ts";
import type { Schema } from "../../lib/schema.ts";
import { type Thing, thingSchema } from "../components/thing.ts";

/** What `pagesByNumber` takes. */
export interface PagesByNumberRequest {
  /** `page` of the request. */
  page?: number | undefined;
}

/** The response body of `pagesByNumber`. */
export interface PagesByNumberResponseBody {
  things?: Thing[] | undefined;
  pages?: number | undefined;
}

/** How `PagesByNumberResponseBody` travels as JSON. */
export const pagesByNumberResponseBodySchema: Schema = {
  fields: { things: { list: thingSchema }, pages: "integer" },
};

/** The answer to `pagesByNumber`. */
export interface PagesByNumberResponse extends Page<PagesByNumberResponse, Thing> {
  /** The body of this page. */
  result: PagesByNumberResponseBody;
}
