import type { Schema } from "../../lib/schema.ts";
import type { Room } from "./room.ts";

/** The response body of `listRooms`. */
export interface Rooms {
  rooms: Room[];
  next?: string | undefined;
}

/** How `Rooms` travels as JSON. */
export const roomsSchema: Schema = { required: ["rooms"] };
