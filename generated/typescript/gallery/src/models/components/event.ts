import type { Hung } from "./hung.ts";
import type { Note } from "./note.ts";

/** The response body of `watch`. */
export type Event = Hung | Note;
