import type { ConformanceCore } from "../core.ts";
import { call } from "../lib/call.ts";
import type { SDKError } from "../lib/errors.ts";
import { multipartBody } from "../lib/forms.ts";
import type { Operation } from "../lib/operation.ts";
import type { RequestOptions } from "../lib/options.ts";
import type { Result } from "../lib/result.ts";
import { type UploadModel, uploadModelSchema } from "../models/components/uploadmodel.ts";

const operation: Operation = {
  method: "POST",
  path: "/bodies/parts",
  body: {
    name: "uploadModel",
    encode: multipartBody,
    type: uploadModelSchema,
    parts: { photo: { mediaType: "image/png" } },
    required: true,
  },
  responses: { "204": {} },
};

/** What `bodiesSendParts` can end with: what the API documents, and what any call can meet. */
export type BodiesSendPartsError = SDKError;

/** Sends `POST /bodies/parts`. */
export function bodiesSendParts(
  client: ConformanceCore,
  request: UploadModel,
  options?: RequestOptions,
): Promise<Result<void, BodiesSendPartsError>> {
  return call(client, operation, { uploadModel: request }, options);
}
