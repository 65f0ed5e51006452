export interface Question {
  picture: string;
  stream?: boolean | undefined;
  callback?: string | undefined;
}
