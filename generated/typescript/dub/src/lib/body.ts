import { encode } from "./encode.ts";
import { InvalidRequestError } from "./errors.ts";
import type { BodyEncoder, JsonCodec, RequestBody } from "./operation.ts";
import { isObject, type Schema } from "./schema.ts";
import type { Content } from "./transport.ts";

/**
 * An encoder. `mediaType` is the usual one; a `Blob` says its own, as one of a form does with its boundary. `write` makes the
 * body of a value in its JSON form, which `toJson` makes of a model.
 */
export function encodeWith(
  mediaType: string,
  write: (value: unknown, codec: JsonCodec | undefined, body: RequestBody) => Content,
  toJson: (type: Schema, value: unknown) => unknown = (_, value) => value,
): BodyEncoder {
  return (request, body, value, { bodyFields }, codec) => {
    const { name, type = "any", required, also } = body;
    try {
      if (value === undefined && bodyFields === undefined) {
        if (required) throw new TypeError("is not set");
        return;
      }
      const json = toJson(type, value);
      const fields = also ?? bodyFields ? { ...(isObject(json) && json), ...also, ...bodyFields } : json;
      const written = (request.body = write(fields, codec, body));
      request.headers["content-type"] = (written as Partial<Blob>).type || (body.mediaType ?? mediaType);
    } catch (error) {
      // What cannot be written: a bigint in plain JSON, a circle, an invalid date.
      throw new InvalidRequestError(name, (error as Error).message);
    }
  };
}

/** What can be uploaded. A stream is sent once and never again. */
export type Upload = Blob | Uint8Array | ArrayBuffer | ReadableStream<Uint8Array> | string | NamedUpload;

/** Something to upload that has a name. */
export interface NamedUpload {
  fileName: string;
  content: Blob | Uint8Array | ArrayBuffer | ReadableStream<Uint8Array> | string;
  /** Headers of its part, where it is one of a body of several parts. */
  headers?: Readonly<Record<string, string>> | undefined;
}

const writeJson = (value: unknown, codec: JsonCodec = JSON) => codec.stringify(value);

/** `application/json`, of what looks the same there. */
export const jsonBody: BodyEncoder = /* @__PURE__ */ encodeWith("application/json", writeJson);

/** `application/json`, of a model that looks different there, as its type says. */
export const modelBody: BodyEncoder = /* @__PURE__ */ encodeWith("application/json", writeJson, encode);

/** `text/plain` and the like. */
export const textBody: BodyEncoder = /* @__PURE__ */ encodeWith("text/plain", (value) => {
  if (typeof value !== "string") throw new TypeError("is no text");
  return value;
});

/** Bytes as they are, or a stream of them. */
export const bytesBody: BodyEncoder = /* @__PURE__ */ encodeWith(
  "application/octet-stream",
  (value) => (isNamed(value) ? value.content : value) as Content,
);

/** Whether something to upload has a name. */
export function isNamed(value: unknown): value is NamedUpload {
  return isObject(value) && typeof value["fileName"] === "string" && "content" in value;
}
