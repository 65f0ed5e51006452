import type { ConformanceCore } from "../core.ts";
import { textBody } from "../lib/body.ts";
import { call } from "../lib/call.ts";
import type { SDKError } from "../lib/errors.ts";
import type { Operation } from "../lib/operation.ts";
import type { RequestOptions } from "../lib/options.ts";
import type { Result } from "../lib/result.ts";

const operation: Operation = {
  method: "POST",
  path: "/bodies/text",
  body: { name: "requestBody", encode: textBody, required: true },
  responses: { "204": {} },
};

/** What `bodiesSendText` can end with: what the API documents, and what any call can meet. */
export type BodiesSendTextError = SDKError;

/** Sends `POST /bodies/text`. */
export function bodiesSendText(
  client: ConformanceCore,
  request: string,
  options?: RequestOptions,
): Promise<Result<void, BodiesSendTextError>> {
  return call(client, operation, { requestBody: request }, options);
}
