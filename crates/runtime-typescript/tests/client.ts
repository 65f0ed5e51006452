import { call } from "../src/call.ts";
import { Client, type ClientOptions } from "../src/client.ts";
import { APIError, type ErrorAnswer, type SDKError } from "../src/errors.ts";
import type { Operation } from "../src/operation.ts";
import type { RequestOptions } from "../src/options.ts";
import { fillPath } from "../src/path.ts";
import { followRedirects } from "../src/redirect.ts";
import type { Schema } from "../src/schema.ts";
import { bearer } from "../src/security.ts";

/** A secret that must not be seen anywhere but in the header it belongs in. */
export const SECRET = "sk_test_+/1=";

/** A client of a server, without pauses between attempts unless they are asked for. */
export function clientOf(url: string, options: ClientOptions = {}): Client {
  return new Client(
    { name: "tests", version: "1.2.3", env: "TESTS", servers: [], security: { token: { scheme: bearer } } },
    { serverURL: url, retryConfig: { strategy: "backoff", backoff: { initialInterval: 0 } }, ...options },
    { token: SECRET },
  );
}

/** The body of an error that the operations here document. */
export interface NotFoundData {
  error: { code: string; docUrl?: string };
}

/** The error that the operations here document. */
export class NotFound extends APIError {
  static readonly schema: Schema = {
    fields: { error: { wire: { docUrl: "doc_url" } } },
    required: ["error"],
  };
  override readonly name = "NotFound";
  declare readonly data$: NotFoundData;

  constructor(answer: ErrorAnswer, data: NotFoundData) {
    super(answer, data, data.error.code);
  }
}

/** An operation with the parts that a test is not about. */
export function operationOf(parts: Partial<Operation> = {}): Operation {
  return {
    method: "GET",
    path: "/things/{id}",
    fill: fillPath,
    ...(/GET|HEAD/.test(parts.method ?? "GET") && { follow: followRedirects }),
    ...(/GET|HEAD|PUT|DELETE/.test(parts.method ?? "GET") && { idempotent: true }),
    security: [["token"]],
    parameters: [{ name: "id", in: "path" }],
    responses: { "200": { type: { required: ["id"] } } },
    errors: { "404": NotFound },
    ...parts,
  };
}

/** Calls and gives the value, or throws. */
export async function send(
  client: Client,
  operation: Operation = operationOf(),
  input: object = { id: "1" },
  options?: RequestOptions,
): Promise<unknown> {
  const result = await call<unknown, SDKError>(client, operation, input, options);
  if (!result.ok) throw result.error;
  return result.value;
}

/** Calls and gives the error. */
export async function fail(
  client: Client,
  operation: Operation = operationOf(),
  input: object = { id: "1" },
  options?: RequestOptions,
): Promise<SDKError> {
  const result = await call<unknown, SDKError>(client, operation, input, options);
  if (result.ok) throw new Error(`did not fail: ${JSON.stringify(result.value)}`);
  return result.error;
}
