import type { GalleryCore } from "../core.ts";
import { call } from "../lib/call.ts";
import { streamResponse } from "../lib/download.ts";
import type { SDKError } from "../lib/errors.ts";
import type { Operation } from "../lib/operation.ts";
import type { RequestOptions } from "../lib/options.ts";
import { fillPath } from "../lib/path.ts";
import { followRedirects } from "../lib/redirect.ts";
import type { Result } from "../lib/result.ts";
import type { DownloadPictureRequest } from "../models/operations/downloadpicture.ts";

const operation: Operation = {
  method: "GET",
  path: "/pictures/{id}",
  fill: fillPath,
  idempotent: true,
  follow: followRedirects,
  security: [["oauth"], ["key"]],
  parameters: [{ name: "id", in: "path" }],
  accept: "image/*",
  streams: true,
  responses: { "200": { decode: streamResponse } },
};

/** What `picturesDownload` can end with: what the API documents, and what any call can meet. */
export type PicturesDownloadError = SDKError;

/** Sends `GET /pictures/{id}`. */
export function picturesDownload(
  client: GalleryCore,
  request: DownloadPictureRequest,
  options?: RequestOptions,
): Promise<Result<ReadableStream<Uint8Array>, PicturesDownloadError>> {
  return call(client, operation, request, options);
}
