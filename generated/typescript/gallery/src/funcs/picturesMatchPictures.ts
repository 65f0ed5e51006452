import type { GalleryCore } from "../core.ts";
import { call } from "../lib/call.ts";
import type { SDKError } from "../lib/errors.ts";
import type { Operation } from "../lib/operation.ts";
import type { RequestOptions } from "../lib/options.ts";
import { followRedirects } from "../lib/redirect.ts";
import type { Result } from "../lib/result.ts";
import { wholeJsonStyle } from "../lib/styles.ts";
import type { MatchPicturesRequest } from "../models/operations/matchpictures.ts";

const operation: Operation = {
  method: "GET",
  path: "/pictures/matching",
  idempotent: true,
  follow: followRedirects,
  security: [["oauth"], ["key"]],
  parameters: [{ name: "filter", style: wholeJsonStyle, required: true }],
  responses: { "200": { type: { list: "any" } } },
};

/** What `picturesMatchPictures` can end with: what the API documents, and what any call can meet. */
export type PicturesMatchPicturesError = SDKError;

/** Sends `GET /pictures/matching`. */
export function picturesMatchPictures(
  client: GalleryCore,
  request: MatchPicturesRequest,
  options?: RequestOptions,
): Promise<Result<string[], PicturesMatchPicturesError>> {
  return call(client, operation, request, options);
}
