import type { GalleryCore } from "../core.ts";
import { call } from "../lib/call.ts";
import type { SDKError } from "../lib/errors.ts";
import { type JsonLines, linesBody, linesResponse } from "../lib/lines.ts";
import type { Operation } from "../lib/operation.ts";
import type { RequestOptions } from "../lib/options.ts";
import type { Result } from "../lib/result.ts";
import { type Job, jobSchema } from "../models/components/job.ts";
import type { Picture } from "../models/components/picture.ts";

const operation: Operation = {
  method: "POST",
  path: "/pictures/import",
  security: [["oauth"], ["key"]],
  body: { name: "requestBody", encode: linesBody, mediaType: "application/x-ndjson", required: true },
  accept: "application/x-ndjson",
  streams: true,
  responses: { "200": { decode: linesResponse, type: jobSchema } },
};

/** What `picturesImportPictures` can end with: what the API documents, and what any call can meet. */
export type PicturesImportPicturesError = SDKError;

/** Sends `POST /pictures/import`. */
export function picturesImportPictures(
  client: GalleryCore,
  request: Picture[],
  options?: RequestOptions,
): Promise<Result<JsonLines<Job>, PicturesImportPicturesError>> {
  return call(client, operation, { requestBody: request }, options);
}
