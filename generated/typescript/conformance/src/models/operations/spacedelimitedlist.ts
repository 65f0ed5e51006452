/** What `spaceDelimitedList` takes. */
export interface SpaceDelimitedListRequest {
  /** `color` of the request. */
  color?: string[] | undefined;
}
