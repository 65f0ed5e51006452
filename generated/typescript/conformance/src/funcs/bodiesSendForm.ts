import type { ConformanceCore } from "../core.ts";
import { call } from "../lib/call.ts";
import type { SDKError } from "../lib/errors.ts";
import { formBody } from "../lib/forms.ts";
import { lossless } from "../lib/lossless.ts";
import type { Operation } from "../lib/operation.ts";
import type { RequestOptions } from "../lib/options.ts";
import type { Result } from "../lib/result.ts";
import { type Form, formSchema } from "../models/components/form.ts";

const operation: Operation = {
  method: "POST",
  path: "/bodies/form",
  body: { name: "form", encode: formBody, type: formSchema, required: true },
  responses: { "204": {} },
  json: lossless,
};

/** What `bodiesSendForm` can end with: what the API documents, and what any call can meet. */
export type BodiesSendFormError = SDKError;

/** Sends `POST /bodies/form`. */
export function bodiesSendForm(
  client: ConformanceCore,
  request: Form,
  options?: RequestOptions,
): Promise<Result<void, BodiesSendFormError>> {
  return call(client, operation, { form: request }, options);
}
