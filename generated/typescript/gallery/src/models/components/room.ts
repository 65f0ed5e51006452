/** An item of the field `rooms` of `Rooms`. */
export interface Room {
  name: string;
  floor?: number | undefined;
}
