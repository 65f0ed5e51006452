import type { GalleryCore } from "../core.ts";
import { call } from "../lib/call.ts";
import { putCookie } from "../lib/cookies.ts";
import type { SDKError } from "../lib/errors.ts";
import type { Operation } from "../lib/operation.ts";
import type { RequestOptions } from "../lib/options.ts";
import { followRedirects } from "../lib/redirect.ts";
import type { Result } from "../lib/result.ts";
import { jsonStyle } from "../lib/styles.ts";
import type { ListMakersRequest } from "../models/operations/listmakers.ts";

const operation: Operation = {
  method: "GET",
  path: "/makers",
  idempotent: true,
  follow: followRedirects,
  security: [["key"], []],
  parameters: [
    { name: "xFilter", in: "header", wire: "X-Filter", style: jsonStyle },
    { name: "where", style: jsonStyle },
    { name: "theme", in: "cookie", put: putCookie },
  ],
  accept: "application/vnd.gallery.v1+json",
  responses: { "200": { type: { list: "any" } } },
};

/** What `makersList` can end with: what the API documents, and what any call can meet. */
export type MakersListError = SDKError;

/** Sends `GET /makers`. */
export function makersList(
  client: GalleryCore,
  request?: ListMakersRequest,
  options?: RequestOptions,
): Promise<Result<string[], MakersListError>> {
  return call(client, operation, request, options);
}
