import type { Page } from "../../lib/page.ts";
import type { Schema } from "../../lib/schema.ts";
import { type Thing, thingSchema } from "../components/thing.ts";

/** What `pagesByUrl` takes. */
export interface PagesByUrlRequest {
  /** `q` of the request. */
  q?: string | undefined;
}

/** The response body of `pagesByUrl` and of `pagesInBody`. */
export interface PageModel {
  things?: Thing[] | undefined;
  next?: string | undefined;
}

/** How `PageModel` travels as JSON. */
export const pageModelSchema: Schema = { fields: { things: { list: thingSchema }, next: "string" } };

/** What `pagesByUrl` gives. */
export type PagesByUrlResponseBody = PageModel;

/** The answer to `pagesByUrl`. */
export interface PagesByUrlResponse extends Page<PagesByUrlResponse, Thing> {
  /** The body of this page. */
  result: PagesByUrlResponseBody;
}
