import type { GalleryCore } from "../core.ts";
import { jsonBody } from "../lib/body.ts";
import { call } from "../lib/call.ts";
import type { SDKError } from "../lib/errors.ts";
import type { Operation } from "../lib/operation.ts";
import type { RequestOptions } from "../lib/options.ts";
import { fillPath } from "../lib/path.ts";
import type { Result } from "../lib/result.ts";
import type { AddNoteRequest } from "../models/operations/addnote.ts";

const operation: Operation = {
  method: "POST",
  path: "/pictures/{id}/notes",
  fill: fillPath,
  security: [["oauth"], ["key"]],
  parameters: [{ name: "id", in: "path" }],
  body: { name: "sale", encode: jsonBody, required: true },
  responses: { "204": {} },
};

/** What `picturesAddNote` can end with: what the API documents, and what any call can meet. */
export type PicturesAddNoteError = SDKError;

/** Sends `POST /pictures/{id}/notes`. */
export function picturesAddNote(
  client: GalleryCore,
  request: AddNoteRequest,
  options?: RequestOptions,
): Promise<Result<void, PicturesAddNoteError>> {
  return call(client, operation, request, options);
}
