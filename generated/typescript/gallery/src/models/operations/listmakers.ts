import type { ListMakersWhere } from "./uploadpicture.ts";

/** What `listMakers` takes. */
export interface ListMakersRequest {
  /** `X-Filter` of the request. */
  xFilter?: ListMakersWhere | undefined;
  /** `where` of the request. */
  where?: ListMakersWhere | undefined;
  /** `theme` of the request. */
  theme?: string | undefined;
}
