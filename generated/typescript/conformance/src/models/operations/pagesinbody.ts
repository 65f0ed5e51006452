import type { Page } from "../../lib/page.ts";
import type { Schema } from "../../lib/schema.ts";
import type { Thing } from "../components/thing.ts";
import type { PageModel } from "./pagesbyurl.ts";

/** The request body of `pagesInBody`. */
export interface PagesInBodyRequestBody {
  text?: string | undefined;
  cursor?: string | undefined;
}

/** How `PagesInBodyRequestBody` travels as JSON. */
export const pagesInBodyRequestBodySchema: Schema = { fields: { text: "string", cursor: "string" } };

/** What `pagesInBody` gives. */
export type PagesInBodyResponseBody = PageModel;

/** The answer to `pagesInBody`. */
export interface PagesInBodyResponse extends Page<PagesInBodyResponse, Thing> {
  /** The body of this page. */
  result: PagesInBodyResponseBody;
}
