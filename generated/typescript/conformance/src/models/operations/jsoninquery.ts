import type { Filter } from "../components/filter.ts";

/** What `jsonInQuery` takes. */
export interface JsonInQueryRequest {
  /** `filter` of the request. */
  filter?: Filter | undefined;
}
