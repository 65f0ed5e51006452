/** What `matchPictures` takes. */
export interface MatchPicturesRequest {
  /** `filter` of the request. */
  filter: MatchPicturesFilter;
}

export interface MatchPicturesFilter {
  rooms?: number[] | undefined;
}
