import type { ConformanceCore } from "../core.ts";
import { modelBody } from "../lib/body.ts";
import { call } from "../lib/call.ts";
import type { SDKError } from "../lib/errors.ts";
import type { Operation } from "../lib/operation.ts";
import type { RequestOptions } from "../lib/options.ts";
import type { Result } from "../lib/result.ts";
import { type Device, deviceSchema } from "../models/components/device.ts";

const operation: Operation = {
  method: "PUT",
  path: "/open",
  idempotent: true,
  body: { name: "device", encode: modelBody, type: deviceSchema, required: true },
  responses: { "204": {} },
};

/** What `openWriteDevice` can end with: what the API documents, and what any call can meet. */
export type OpenWriteDeviceError = SDKError;

/** Sends `PUT /open`. */
export function openWriteDevice(
  client: ConformanceCore,
  request: Device,
  options?: RequestOptions,
): Promise<Result<void, OpenWriteDeviceError>> {
  return call(client, operation, { device: request }, options);
}
