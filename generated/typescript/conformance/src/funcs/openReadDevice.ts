import type { ConformanceCore } from "../core.ts";
import { call } from "../lib/call.ts";
import type { SDKError } from "../lib/errors.ts";
import type { Operation } from "../lib/operation.ts";
import type { RequestOptions } from "../lib/options.ts";
import { followRedirects } from "../lib/redirect.ts";
import type { Result } from "../lib/result.ts";
import { type Device, deviceSchema } from "../models/components/device.ts";

const operation: Operation = {
  method: "GET",
  path: "/open",
  idempotent: true,
  follow: followRedirects,
  responses: { "200": { type: deviceSchema } },
};

/** What `openReadDevice` can end with: what the API documents, and what any call can meet. */
export type OpenReadDeviceError = SDKError;

/** Sends `GET /open`. */
export function openReadDevice(
  client: ConformanceCore,
  options?: RequestOptions,
): Promise<Result<Device, OpenReadDeviceError>> {
  return call(client, operation, undefined, options);
}
