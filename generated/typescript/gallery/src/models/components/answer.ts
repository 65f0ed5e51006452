export interface Answer {
  text?: string | undefined;
}
