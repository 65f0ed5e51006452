/** What `matchPictures` takes. */
export interface MatchPicturesRequest {
  /** `filter` of the request. */
  filter: MatchPicturesFilter;
}

/** The parameter `filter` of `matchPictures`. */
export interface MatchPicturesFilter {
  rooms?: number[] | undefined;
}
