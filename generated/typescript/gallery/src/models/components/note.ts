/** A variant of `Event`. */
export interface Note {
  event: "note";
  data: string;
  id?: string | undefined;
}
