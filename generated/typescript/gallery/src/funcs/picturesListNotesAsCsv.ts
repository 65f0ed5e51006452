import type { GalleryCore } from "../core.ts";
import { call } from "../lib/call.ts";
import type { Operation } from "../lib/operation.ts";
import type { RequestOptions } from "../lib/options.ts";
import { fillPath } from "../lib/path.ts";
import { followRedirects } from "../lib/redirect.ts";
import { textResponse } from "../lib/response.ts";
import type { Result } from "../lib/result.ts";
import type { ListNotesRequest } from "../models/operations/listnotes.ts";
import type { PicturesListNotesError } from "./picturesListNotes.ts";

const operation: Operation = {
  method: "GET",
  path: "/pictures/{id}/notes",
  fill: fillPath,
  idempotent: true,
  follow: followRedirects,
  security: [["oauth"], ["key"]],
  parameters: [{ name: "id", in: "path" }],
  accept: "text/csv",
  responses: { "2XX": { decode: textResponse } },
};

/** Sends `GET /pictures/{id}/notes`. */
export function picturesListNotesAsCsv(
  client: GalleryCore,
  request: ListNotesRequest,
  options?: RequestOptions,
): Promise<Result<string, PicturesListNotesError>> {
  return call(client, operation, request, options);
}
