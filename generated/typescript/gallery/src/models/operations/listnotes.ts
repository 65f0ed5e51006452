/** What `listNotes` takes. */
export interface ListNotesRequest {
  /** `id` of the request. */
  id: string;
}
