import type { GalleryCore } from "../core.ts";
import { call } from "../lib/call.ts";
import { ownServer } from "../lib/choice.ts";
import { streamResponse } from "../lib/download.ts";
import type { SDKError } from "../lib/errors.ts";
import type { Operation } from "../lib/operation.ts";
import type { RequestOptions } from "../lib/options.ts";
import { fillPath } from "../lib/path.ts";
import { followRedirects } from "../lib/redirect.ts";
import type { Result } from "../lib/result.ts";
import type { ThumbnailRequest } from "../models/operations/thumbnail.ts";

const operation: Operation = {
  method: "GET",
  path: "/pictures/{id}",
  fill: fillPath,
  idempotent: true,
  follow: followRedirects,
  query: ["size=small"],
  servers: ["https://thumbnails.gallery.example.com"],
  choose: ownServer,
  parameters: [{ name: "id", in: "path" }, { name: "quality", required: true }],
  accept: "image/png",
  streams: true,
  responses: { "200": { decode: streamResponse } },
};

/** What `picturesThumbnail` can end with: what the API documents, and what any call can meet. */
export type PicturesThumbnailError = SDKError;

/** Sends `GET /pictures/{id}?size=small&quality={quality}`. */
export function picturesThumbnail(
  client: GalleryCore,
  request: ThumbnailRequest,
  options?: RequestOptions,
): Promise<Result<ReadableStream<Uint8Array>, PicturesThumbnailError>> {
  return call(client, operation, request, options);
}
