import type { ConformanceCore } from "../core.ts";
import { call } from "../lib/call.ts";
import type { SDKError } from "../lib/errors.ts";
import { formBody } from "../lib/forms.ts";
import type { Operation } from "../lib/operation.ts";
import type { RequestOptions } from "../lib/options.ts";
import type { Result } from "../lib/result.ts";
import { deepObjectStyle, formStyle } from "../lib/styles.ts";
import { type Styled, styledSchema } from "../models/components/styled.ts";

const operation: Operation = {
  method: "POST",
  path: "/bodies/form/styled",
  body: {
    name: "styled",
    encode: formBody,
    type: styledSchema,
    parts: { ids: { style: formStyle }, place: { style: deepObjectStyle } },
    required: true,
  },
  responses: { "204": {} },
};

/** What `bodiesSendStyledForm` can end with: what the API documents, and what any call can meet. */
export type BodiesSendStyledFormError = SDKError;

/** Sends `POST /bodies/form/styled`. */
export function bodiesSendStyledForm(
  client: ConformanceCore,
  request: Styled,
  options?: RequestOptions,
): Promise<Result<void, BodiesSendStyledFormError>> {
  return call(client, operation, { styled: request }, options);
}
