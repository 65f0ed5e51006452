import type { Filter } from "../components/filter.ts";

/** What `nestedDeepObject` takes. */
export interface NestedDeepObjectRequest {
  /** `filter` of the request. */
  filter?: Filter | undefined;
}
