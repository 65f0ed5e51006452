import type { GalleryCore } from "../core.ts";
import { jsonBody } from "../lib/body.ts";
import { call } from "../lib/call.ts";
import type { SDKError } from "../lib/errors.ts";
import type { Operation } from "../lib/operation.ts";
import type { RequestOptions } from "../lib/options.ts";
import { fillPath } from "../lib/path.ts";
import type { Result } from "../lib/result.ts";
import { type Picture, pictureSchema } from "../models/components/picture.ts";
import type { SearchPictureRequest } from "../models/operations/searchpicture.ts";

const operation: Operation = {
  method: "QUERY",
  path: "/pictures/{id}",
  fill: fillPath,
  idempotent: true,
  security: [["oauth"], ["key"]],
  parameters: [{ name: "id", in: "path" }],
  body: { name: "requestBody", encode: jsonBody, required: true },
  responses: { "200": { type: pictureSchema } },
};

/** What `picturesSearch` can end with: what the API documents, and what any call can meet. */
export type PicturesSearchError = SDKError;

/** Sends `QUERY /pictures/{id}`. */
export function picturesSearch(
  client: GalleryCore,
  request: SearchPictureRequest,
  options?: RequestOptions,
): Promise<Result<Picture, PicturesSearchError>> {
  return call(client, operation, request, options);
}
