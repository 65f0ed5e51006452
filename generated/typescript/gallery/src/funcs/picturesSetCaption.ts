import type { GalleryCore } from "../core.ts";
import { textBody } from "../lib/body.ts";
import { call } from "../lib/call.ts";
import type { SDKError } from "../lib/errors.ts";
import type { Operation } from "../lib/operation.ts";
import type { RequestOptions } from "../lib/options.ts";
import { fillPath } from "../lib/path.ts";
import { textResponse } from "../lib/response.ts";
import type { Result } from "../lib/result.ts";
import type { SetCaptionRequest } from "../models/operations/setcaption.ts";

const operation: Operation = {
  method: "PUT",
  path: "/pictures/{id}/caption",
  fill: fillPath,
  idempotent: true,
  security: [["oauth"], ["key"]],
  parameters: [{ name: "id", in: "path" }],
  body: { name: "requestBody", encode: textBody, required: true },
  accept: "text/plain",
  responses: { "200": { decode: textResponse } },
};

/** What `picturesSetCaption` can end with: what the API documents, and what any call can meet. */
export type PicturesSetCaptionError = SDKError;

/** Sends `PUT /pictures/{id}/caption`. */
export function picturesSetCaption(
  client: GalleryCore,
  request: SetCaptionRequest,
  options?: RequestOptions,
): Promise<Result<string, PicturesSetCaptionError>> {
  return call(client, operation, request, options);
}
