import type { GalleryCore } from "../core.ts";
import { call } from "../lib/call.ts";
import type { SDKError } from "../lib/errors.ts";
import type { Operation } from "../lib/operation.ts";
import type { RequestOptions } from "../lib/options.ts";
import { fillPath } from "../lib/path.ts";
import { followRedirects } from "../lib/redirect.ts";
import type { Result } from "../lib/result.ts";
import type { ListNotesRequest } from "../models/operations/listnotes.ts";

const operation: Operation = {
  method: "GET",
  path: "/pictures/{id}/notes",
  fill: fillPath,
  idempotent: true,
  follow: followRedirects,
  security: [["oauth"], ["key"]],
  parameters: [{ name: "id", in: "path" }],
  responses: { "200": { type: { list: "any" } } },
};

/** What `picturesListNotes` can end with: what the API documents, and what any call can meet. */
export type PicturesListNotesError = SDKError;

/** Sends `GET /pictures/{id}/notes`. */
export function picturesListNotes(
  client: GalleryCore,
  request: ListNotesRequest,
  options?: RequestOptions,
): Promise<Result<string[], PicturesListNotesError>> {
  return call(client, operation, request, options);
}
