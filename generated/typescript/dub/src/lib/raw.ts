import { jsonBody } from "./body.ts";
import { perform } from "./call.ts";
import { type Client, settingsOf } from "./client.ts";
import { InvalidRequestError } from "./errors.ts";
import type { BodyEncoder, Method } from "./operation.ts";
import type { RequestOptions } from "./options.ts";
import { followRedirects } from "./redirect.ts";
import type { BodyDecoder } from "./response.ts";
import type { Content } from "./transport.ts";

/** What `request` sends. */
export interface RawRequest extends RequestOptions {
  /** A body of JSON. */
  json?: unknown;
  /** Any other body, with its media type in `headers`. */
  body?: Content;
}

/** Sends a body as it was given. */
const asItIs: BodyEncoder = (request, _, value) => {
  request.body = value as Content;
};

/** Gives the answer as it came, with its body unread. */
const whole: BodyDecoder = { decode: ({ response }) => response };

/**
 * Calls an endpoint that the document lacks, with the credentials, the retries and the errors of the client. The path is
 * sent as it stands.
 *
 * @throws SDKError
 */
export async function request(client: Client, method: Method, path: string, options: RawRequest = {}): Promise<Response> {
  const { json, body, ...rest } = options;
  const { security } = settingsOf(client).definition;
  if (!path.startsWith("/")) throw new InvalidRequestError("path", "does not begin with a slash");
  const answer = await perform(
    client,
    {
      method,
      ...(/^(GET|HEAD)$/.test(method) && { follow: followRedirects }),
      ...(/^(GET|HEAD|OPTIONS|TRACE|QUERY|PUT|DELETE)$/.test(method) && { idempotent: true }),
      path: path.replace(/[?#].*/, ""),
      accept: "*/*",
      // Whatever the client was given.
      security: [...Object.keys(security).map((name) => [name]), []],
      body: body === undefined ? { name: "json", encode: jsonBody } : { name: "body", encode: asItIs },
      streams: true,
      responses: { "2XX": { decode: whole } },
    },
    { json, body },
    rest,
    ({ query }) => {
      const own = path.replace(/#.*/, "").replace(/^[^?]*\??/, "");
      if (own) query.unshift(own);
    },
  );
  return answer as Response;
}
