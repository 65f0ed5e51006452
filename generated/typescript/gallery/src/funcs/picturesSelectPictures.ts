import type { GalleryCore } from "../core.ts";
import { call } from "../lib/call.ts";
import type { SDKError } from "../lib/errors.ts";
import type { Operation } from "../lib/operation.ts";
import type { RequestOptions } from "../lib/options.ts";
import { followRedirects } from "../lib/redirect.ts";
import type { Result } from "../lib/result.ts";
import { wholeTextStyle } from "../lib/styles.ts";
import type { SelectPicturesRequest } from "../models/operations/selectpictures.ts";

const operation: Operation = {
  method: "GET",
  path: "/pictures/selected",
  idempotent: true,
  follow: followRedirects,
  security: [["oauth"], ["key"]],
  parameters: [{ name: "selector", style: wholeTextStyle }],
  responses: { "200": { type: { list: "any" } } },
};

/** What `picturesSelectPictures` can end with: what the API documents, and what any call can meet. */
export type PicturesSelectPicturesError = SDKError;

/** Sends `GET /pictures/selected`. */
export function picturesSelectPictures(
  client: GalleryCore,
  request?: SelectPicturesRequest,
  options?: RequestOptions,
): Promise<Result<string[], PicturesSelectPicturesError>> {
  return call(client, operation, request, options);
}
