import type { Hung } from "./hung.ts";
import type { Note } from "./note.ts";

export type Event = Hung | Note;
