/** What `searchPicture` takes. */
export interface SearchPictureRequest {
  /** `id` of the request. */
  id: string;
  /** What is sent. */
  requestBody: SearchPictureRequestBody;
}

/** The request body of `searchPicture`. */
export interface SearchPictureRequestBody {
  like?: string | undefined;
}
