import type { GalleryCore } from "../core.ts";
import { textBody } from "../lib/body.ts";
import { call } from "../lib/call.ts";
import type { Operation } from "../lib/operation.ts";
import type { RequestOptions } from "../lib/options.ts";
import { fillPath } from "../lib/path.ts";
import type { Result } from "../lib/result.ts";
import type { AddNoteRequest } from "../models/operations/addnote.ts";
import type { PicturesAddNoteError } from "./picturesAddNote.ts";

const operation: Operation = {
  method: "POST",
  path: "/pictures/{id}/notes",
  fill: fillPath,
  security: [["oauth"], ["key"]],
  parameters: [{ name: "id", in: "path" }],
  body: { name: "sale", encode: textBody, required: true },
  responses: { "204": {} },
};

/** Sends `POST /pictures/{id}/notes`. */
export function picturesAddNoteWithText(
  client: GalleryCore,
  request: Omit<AddNoteRequest, "sale"> & { sale: string },
  options?: RequestOptions,
): Promise<Result<void, PicturesAddNoteError>> {
  return call(client, operation, request, options);
}
