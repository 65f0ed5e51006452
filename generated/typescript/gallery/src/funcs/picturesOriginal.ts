import type { GalleryCore } from "../core.ts";
import { call } from "../lib/call.ts";
import { streamResponse } from "../lib/download.ts";
import type { SDKError } from "../lib/errors.ts";
import type { Operation } from "../lib/operation.ts";
import type { RequestOptions } from "../lib/options.ts";
import { fillPath } from "../lib/path.ts";
import { followRedirects } from "../lib/redirect.ts";
import type { Result } from "../lib/result.ts";
import type { OriginalRequest } from "../models/operations/original.ts";

const operation: Operation = {
  method: "GET",
  path: "/pictures/{id}/original",
  fill: fillPath,
  idempotent: true,
  follow: followRedirects,
  security: [["oauth"], ["key"]],
  parameters: [{ name: "id", in: "path" }],
  streams: true,
  responses: { "302": {}, "2XX": { decode: streamResponse } },
};

/** What `picturesOriginal` can end with: what the API documents, and what any call can meet. */
export type PicturesOriginalError = SDKError;

/** Sends `GET /pictures/{id}/original`. */
export function picturesOriginal(
  client: GalleryCore,
  request: OriginalRequest,
  options?: RequestOptions,
): Promise<Result<ReadableStream<Uint8Array>, PicturesOriginalError>> {
  return call(client, operation, request, options);
}
