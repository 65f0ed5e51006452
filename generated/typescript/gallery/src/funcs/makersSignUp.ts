import type { GalleryCore } from "../core.ts";
import { call } from "../lib/call.ts";
import type { SDKError } from "../lib/errors.ts";
import { formBody } from "../lib/forms.ts";
import type { Operation } from "../lib/operation.ts";
import type { RequestOptions } from "../lib/options.ts";
import type { Result } from "../lib/result.ts";
import { deepObjectStyle, formStyle } from "../lib/styles.ts";
import type { SignUpRequestBody } from "../models/operations/signup.ts";

const operation: Operation = {
  method: "POST",
  path: "/makers",
  security: [["key", "session"]],
  body: {
    name: "requestBody",
    encode: formBody,
    parts: { codes: { style: formStyle }, address: { style: deepObjectStyle }, meta: { json: true } },
    required: true,
  },
  responses: { "204": {} },
};

/** What `makersSignUp` can end with: what the API documents, and what any call can meet. */
export type MakersSignUpError = SDKError;

/** Sends `POST /makers`. */
export function makersSignUp(
  client: GalleryCore,
  request: SignUpRequestBody,
  options?: RequestOptions,
): Promise<Result<void, MakersSignUpError>> {
  return call(client, operation, { requestBody: request }, options);
}
