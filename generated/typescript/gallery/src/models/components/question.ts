/** The request body of `describe`. */
export interface Question {
  picture: string;
  stream?: boolean | undefined;
  callback?: string | undefined;
}
