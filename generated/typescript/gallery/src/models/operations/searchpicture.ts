/** What `searchPicture` takes. */
export interface SearchPictureRequest {
  /** `id` of the request. */
  id: string;
  /** What is sent. */
  requestBody: SearchPictureRequestBody;
}

export interface SearchPictureRequestBody {
  like?: string | undefined;
}
