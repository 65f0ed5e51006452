export interface Note {
  event: "note";
  data: string;
  id?: string | undefined;
}
