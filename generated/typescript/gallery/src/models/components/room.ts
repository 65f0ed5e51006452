export interface Room {
  name: string;
  floor?: number | undefined;
}
