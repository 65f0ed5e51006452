import { encode } from "./encode.ts";
import { InvalidRequestError } from "./errors.ts";
import type { JsonCodec } from "./lossless.ts";
import type { RequestBody } from "./operation.ts";
import type { RequestOptions } from "./options.ts";
import type { PreparedRequest } from "./request.ts";
import { isObject } from "./schema.ts";

/** Writes the body of a request, and its media type. */
export type BodyEncoder = (
  request: PreparedRequest,
  body: RequestBody,
  value: unknown,
  options: RequestOptions,
  codec: JsonCodec | undefined,
) => void;

/**
 * An encoder. `mediaType` is the usual one; there is none where the platform knows it, as of a form with its boundary.
 * `write` makes the body of a value in its JSON form.
 */
export function encodeWith(
  mediaType: string | undefined,
  write: (value: unknown, codec: JsonCodec | undefined) => BodyInit,
): BodyEncoder {
  return (request, body, value, { bodyFields }, codec) => {
    const { name, type = "any", required } = body;
    const contentType = body.mediaType ?? mediaType;
    try {
      if (value === undefined && bodyFields === undefined) {
        if (required) throw new TypeError("is not set");
        return;
      }
      const json = encode(type, value);
      request.body = write(bodyFields === undefined ? json : { ...(isObject(json) && json), ...bodyFields }, codec);
      if (contentType !== undefined) request.headers["content-type"] = contentType;
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
}

/** `application/json` */
export const jsonBody: BodyEncoder = /* @__PURE__ */ encodeWith("application/json", (value, codec = JSON) =>
  codec.stringify(value),
);

/** `application/x-www-form-urlencoded`: lists repeat their name, objects are in brackets. */
export const formBody: BodyEncoder = /* @__PURE__ */ encodeWith("application/x-www-form-urlencoded", (value) => {
  const body = new URLSearchParams();
  for (const [name, field] of entries(value)) for (const [key, text] of flat(name, field)) body.append(key, text);
  // As a text it can be sent again.
  return body.toString();
});

/** `multipart/form-data`: files as parts of their own, lists repeat their name, objects are parts of JSON. */
export const multipartBody: BodyEncoder = /* @__PURE__ */ encodeWith(undefined, (value) => {
  const body = new FormData();
  for (const [name, field] of entries(value)) {
    for (const item of Array.isArray(field) ? (field as unknown[]) : [field]) appendPart(body, name, item);
  }
  return body;
});

/** `text/plain` and the like. */
export const textBody: BodyEncoder = /* @__PURE__ */ encodeWith("text/plain;charset=UTF-8", (value) => {
  if (typeof value !== "string") throw new TypeError("is no text");
  return value;
});

/** Bytes as they are, or a stream of them. */
export const bytesBody: BodyEncoder = /* @__PURE__ */ encodeWith(
  "application/octet-stream",
  (value) => (isNamed(value) ? value.content : value) as BodyInit,
);

function entries(value: unknown): [string, unknown][] {
  if (!isObject(value)) throw new TypeError("is no object");
  return Object.entries(value).filter(([, field]) => field !== undefined && field !== null);
}

function flat(key: string, value: unknown): [string, string][] {
  if (Array.isArray(value)) return value.flatMap((item) => flat(key, item));
  if (isObject(value)) return entries(value).flatMap(([inner, field]) => flat(`${key}[${inner}]`, field));
  return value === undefined || value === null ? [] : [[key, `${value as number}`]];
}

function appendPart(body: FormData, name: string, value: unknown): void {
  const { fileName, content } = isNamed(value) ? value : { fileName: undefined, content: value };
  if (content instanceof ReadableStream) throw new TypeError("is a stream, which a form cannot hold; pass a Blob");
  if (content instanceof Blob || content instanceof Uint8Array || content instanceof ArrayBuffer || fileName !== undefined) {
    const blob = content instanceof Blob ? content : new Blob([content as BlobPart]);
    body.append(name, blob, fileName ?? (blob as { name?: string }).name ?? name);
  } else if (value !== undefined && value !== null) {
    body.append(name, isObject(value) ? JSON.stringify(value) : `${value as number}`);
  }
}

function isNamed(value: unknown): value is NamedUpload {
  return isObject(value) && typeof value["fileName"] === "string" && "content" in value;
}
