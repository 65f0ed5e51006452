export interface Word {
  word?: string | undefined;
}
