import type { GalleryCore } from "../core.ts";
import { call } from "../lib/call.ts";
import type { SDKError } from "../lib/errors.ts";
import { multipartBody } from "../lib/forms.ts";
import type { Operation } from "../lib/operation.ts";
import type { RequestOptions } from "../lib/options.ts";
import type { Result } from "../lib/result.ts";
import { type Picture, pictureSchema } from "../models/components/picture.ts";
import { Refusal } from "../models/errors/refusal.ts";
import type { UploadPictureRequestBody } from "../models/operations/uploadpicture.ts";

const operation: Operation = {
  method: "POST",
  path: "/pictures",
  security: [["oauth"], ["key"]],
  body: {
    name: "requestBody",
    encode: multipartBody,
    parts: {
      image: { mediaType: "image/png", headers: { "X-Kind": "photo" } },
      notes: { mediaType: "text/markdown" },
    },
    required: true,
  },
  responses: { "201": { type: pictureSchema } },
  errors: { "413": Refusal },
};

/** What `picturesUpload` can end with: what the API documents, and what any call can meet. */
export type PicturesUploadError = Refusal | SDKError;

/** Uploads a picture. */
export function picturesUpload(
  client: GalleryCore,
  request: UploadPictureRequestBody,
  options?: RequestOptions,
): Promise<Result<Picture, PicturesUploadError>> {
  return call(client, operation, { requestBody: request }, options);
}
