/** What `severalInSegment` takes. */
export interface SeveralInSegmentRequest {
  /** `owner` of the request. */
  owner: string;
  /** `repo` of the request. */
  repo: string;
  /** `format` of the request. */
  format: string;
}
