import type { Page } from "../../lib/page.ts";
import type { Language } from "../components/language.ts";
import type { Room } from "../components/room.ts";
import type { Rooms } from "../components/rooms.ts";

/** What `listRooms` takes. */
export interface ListRoomsRequest {
  /**
   * The museum that is meant.
   *
   * Left out, the client's own value is sent.
   */
  museum?: string | undefined;
  /**
   * The language of descriptions.
   *
   * Left out, the client's own value is sent.
   */
  xLanguage?: Language | undefined;
  /** `preview` of the request. */
  preview?: boolean | undefined;
  /** `after` of the request. */
  after?: string | undefined;
  /** `limit` of the request. */
  limit?: number | undefined;
}

/** The answer to `listRooms`. */
export interface ListRoomsResponse extends Page<ListRoomsResponse, Room> {
  /** The body of this page. */
  result: Rooms;
}
