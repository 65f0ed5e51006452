import type { GalleryCore } from "../core.ts";
import { putCookie } from "../lib/cookies.ts";
import type { SDKError } from "../lib/errors.ts";
import type { Operation } from "../lib/operation.ts";
import type { RequestOptions } from "../lib/options.ts";
import { callPages, type Pagination } from "../lib/page.ts";
import { fillPath } from "../lib/path.ts";
import { followRedirects } from "../lib/redirect.ts";
import type { Result } from "../lib/result.ts";
import { roomsSchema } from "../models/components/rooms.ts";
import { Refusal } from "../models/errors/refusal.ts";
import type { ListRoomsRequest, ListRoomsResponse } from "../models/operations/listrooms.ts";

const operation: Operation = {
  method: "GET",
  path: "/museums/{museum}/rooms",
  fill: fillPath,
  idempotent: true,
  follow: followRedirects,
  security: [["oauth"], ["key"]],
  parameters: [
    { name: "museum", in: "path" },
    { name: "xLanguage", in: "header", wire: "X-Language", required: true },
    { name: "preview", in: "cookie", put: putCookie },
    { name: "after" },
    { name: "limit" },
  ],
  responses: { "200": { type: roomsSchema } },
  errors: { "404": Refusal },
};

const pagination: Pagination = {
  style: "cursor",
  inputs: [{ role: "cursor", path: ["after"] }, { role: "limit", path: ["limit"] }],
  items: ["rooms"],
  next: ["next"],
};

/** What `museumsRooms` can end with: what the API documents, and what any call can meet. */
export type MuseumsRoomsError = Refusal | SDKError;

/** Walks through the rooms of a museum. */
export function museumsRooms(
  client: GalleryCore,
  request?: ListRoomsRequest,
  options?: RequestOptions,
): Promise<Result<ListRoomsResponse, MuseumsRoomsError>> {
  return callPages(
    client,
    operation,
    pagination,
    { museum: client.globals$.museum, xLanguage: client.globals$.xLanguage, preview: client.globals$.preview, ...request },
    options,
  );
}
