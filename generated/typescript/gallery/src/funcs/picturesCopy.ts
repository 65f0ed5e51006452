import type { GalleryCore } from "../core.ts";
import { call } from "../lib/call.ts";
import type { SDKError } from "../lib/errors.ts";
import type { Operation } from "../lib/operation.ts";
import type { RequestOptions } from "../lib/options.ts";
import { fillPath } from "../lib/path.ts";
import type { Result } from "../lib/result.ts";
import { type Picture, pictureSchema } from "../models/components/picture.ts";
import type { CopyPictureRequest } from "../models/operations/copypicture.ts";

const operation: Operation = {
  method: "COPY",
  path: "/pictures/{id}",
  fill: fillPath,
  security: [["oauth"], ["key"]],
  parameters: [{ name: "id", in: "path" }],
  responses: { "201": { type: pictureSchema } },
};

/** What `picturesCopy` can end with: what the API documents, and what any call can meet. */
export type PicturesCopyError = SDKError;

/** Sends `COPY /pictures/{id}`. */
export function picturesCopy(
  client: GalleryCore,
  request: CopyPictureRequest,
  options?: RequestOptions,
): Promise<Result<Picture, PicturesCopyError>> {
  return call(client, operation, request, options);
}
