import type { GalleryCore } from "../core.ts";
import { call } from "../lib/call.ts";
import type { SDKError } from "../lib/errors.ts";
import type { Operation } from "../lib/operation.ts";
import type { RequestOptions } from "../lib/options.ts";
import type { Result } from "../lib/result.ts";
import { type JsonSequence, sequenceBody, sequenceResponse } from "../lib/sequence.ts";
import { type Hanging, hangingSchema } from "../models/components/hanging.ts";

const operation: Operation = {
  method: "POST",
  path: "/pictures/walls",
  security: [["oauth"], ["key"]],
  body: { name: "requestBody", encode: sequenceBody, type: hangingSchema, required: true },
  accept: "application/json-seq",
  streams: true,
  responses: { "200": { decode: sequenceResponse, type: hangingSchema } },
};

/** What `picturesHangPictures` can end with: what the API documents, and what any call can meet. */
export type PicturesHangPicturesError = SDKError;

/** Sends `POST /pictures/walls`. */
export function picturesHangPictures(
  client: GalleryCore,
  request: Hanging[],
  options?: RequestOptions,
): Promise<Result<JsonSequence<Hanging>, PicturesHangPicturesError>> {
  return call(client, operation, { requestBody: request }, options);
}
