import type { GalleryCore } from "../core.ts";
import { bytesBody } from "../lib/body.ts";
import { call } from "../lib/call.ts";
import type { SDKError } from "../lib/errors.ts";
import type { Operation } from "../lib/operation.ts";
import type { RequestOptions } from "../lib/options.ts";
import { fillPath } from "../lib/path.ts";
import type { Result } from "../lib/result.ts";
import { type Job, jobSchema } from "../models/components/job.ts";
import { type Picture, pictureSchema } from "../models/components/picture.ts";
import { TextList } from "../models/errors/textlist.ts";
import type { ReplacePictureRequest } from "../models/operations/replacepicture.ts";

const operation: Operation = {
  method: "PUT",
  path: "/pictures/{id}",
  fill: fillPath,
  idempotent: true,
  security: [["oauth"], ["key"]],
  parameters: [{ name: "id", in: "path" }],
  body: { name: "requestBody", encode: bytesBody, required: true },
  responses: { "200": { type: pictureSchema }, "202": { type: jobSchema }, "204": {} },
  errors: { "default": TextList },
};

/** What `picturesReplace` can end with: what the API documents, and what any call can meet. */
export type PicturesReplaceError = TextList | SDKError;

/** Sends `PUT /pictures/{id}`. */
export function picturesReplace(
  client: GalleryCore,
  request: ReplacePictureRequest,
  options?: RequestOptions,
): Promise<Result<Picture | Job | undefined, PicturesReplaceError>> {
  return call(client, operation, request, options);
}
