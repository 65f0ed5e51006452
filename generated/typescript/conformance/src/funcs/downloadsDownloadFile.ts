import type { ConformanceCore } from "../core.ts";
import { call } from "../lib/call.ts";
import { streamResponse } from "../lib/download.ts";
import type { SDKError } from "../lib/errors.ts";
import type { Operation } from "../lib/operation.ts";
import type { RequestOptions } from "../lib/options.ts";
import { followRedirects } from "../lib/redirect.ts";
import type { Result } from "../lib/result.ts";

const operation: Operation = {
  method: "GET",
  path: "/downloads",
  idempotent: true,
  follow: followRedirects,
  accept: "application/octet-stream",
  streams: true,
  responses: { "200": { decode: streamResponse } },
};

/** What `downloadsDownloadFile` can end with: what the API documents, and what any call can meet. */
export type DownloadsDownloadFileError = SDKError;

/** Sends `GET /downloads`. */
export function downloadsDownloadFile(
  client: ConformanceCore,
  options?: RequestOptions,
): Promise<Result<ReadableStream<Uint8Array>, DownloadsDownloadFileError>> {
  return call(client, operation, undefined, options);
}
