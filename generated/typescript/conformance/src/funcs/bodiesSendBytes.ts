import type { ConformanceCore } from "../core.ts";
import { bytesBody, type Upload } from "../lib/body.ts";
import { call } from "../lib/call.ts";
import type { SDKError } from "../lib/errors.ts";
import type { Operation } from "../lib/operation.ts";
import type { RequestOptions } from "../lib/options.ts";
import type { Result } from "../lib/result.ts";

const operation: Operation = {
  method: "POST",
  path: "/bodies/bytes",
  body: { name: "requestBody", encode: bytesBody, required: true },
  responses: { "204": {} },
};

/** What `bodiesSendBytes` can end with: what the API documents, and what any call can meet. */
export type BodiesSendBytesError = SDKError;

/** Sends `POST /bodies/bytes`. */
export function bodiesSendBytes(
  client: ConformanceCore,
  request: Upload,
  options?: RequestOptions,
): Promise<Result<void, BodiesSendBytesError>> {
  return call(client, operation, { requestBody: request }, options);
}
