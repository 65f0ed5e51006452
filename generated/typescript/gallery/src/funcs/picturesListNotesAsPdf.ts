import type { GalleryCore } from "../core.ts";
import { call } from "../lib/call.ts";
import { streamResponse } from "../lib/download.ts";
import type { Operation } from "../lib/operation.ts";
import type { RequestOptions } from "../lib/options.ts";
import { fillPath } from "../lib/path.ts";
import { followRedirects } from "../lib/redirect.ts";
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
  accept: "application/pdf",
  streams: true,
  responses: { "2XX": { decode: streamResponse } },
};

/** Sends `GET /pictures/{id}/notes`. */
export function picturesListNotesAsPdf(
  client: GalleryCore,
  request: ListNotesRequest,
  options?: RequestOptions,
): Promise<Result<ReadableStream<Uint8Array>, PicturesListNotesError>> {
  return call(client, operation, request, options);
}
