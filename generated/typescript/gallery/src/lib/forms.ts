import { encodeWith, isNamed, type NamedUpload } from "./body.ts";
import { encode as encodeModel } from "./encode.ts";
import type { BodyEncoder, Part } from "./operation.ts";
import { scalarText, strict } from "./parameters.ts";
import { getKey, isObject } from "./schema.ts";

/**
 * `application/x-www-form-urlencoded`: lists repeat their name, objects are in brackets, unless the table of the body's
 * parts says something else.
 */
export const formBody: BodyEncoder = /* @__PURE__ */ encodeWith(
  "application/x-www-form-urlencoded",
  // As a text it can be sent again.
  (value, codec = JSON, { parts = {} }) =>
    entries(value)
      .flatMap(([name, field]) => {
        const { json, style, encode = strict } = getKey(parts, name) ?? {};
        if (json !== undefined) return itemsOf(field, json).map((item) => `${strict(name)}=${encode(codec.stringify(item))}`);
        if (style !== undefined) return style(field, strict(name), encode, { name, in: "query" }) ?? [];
        return flat(name, field).map(([key, text]) => `${strict(key)}=${encode(text)}`);
      })
      .join("&"),
  encodeModel,
);

/**
 * `multipart/form-data` (RFC 7578), or another such media type of the body's: files as parts of their own, lists repeat their
 * name, objects are parts of JSON, unless the table of the body's parts says something else. A form that has a stream in it
 * is a stream, which is sent once.
 */
export const multipartBody: BodyEncoder = (request, body, value, options, codec) => {
  const boundary = `form-${crypto.randomUUID()}`;
  let pieces: Piece[] = [];
  const whole = encodeWith(
    "multipart/form-data",
    (fields, json = JSON, { parts = {}, mediaType = "multipart/form-data" }) => {
      const all = entries(fields).flatMap(([name, field]) => partsOf(name, field, getKey(parts, name) ?? {}, json));
      pieces = [...all.flatMap((part) => [`--${boundary}\r\n`, ...part, "\r\n"]), `--${boundary}--\r\n`];
      const isStreamed = pieces.some((piece) => piece instanceof ReadableStream);
      return new Blob(isStreamed ? [] : (pieces as BlobPart[]), { type: `${mediaType}; boundary=${boundary}` });
    },
    encodeModel,
  );
  whole(request, body, value, options, codec);
  if (pieces.some((piece) => piece instanceof ReadableStream)) request.body = streamOf(pieces);
};

type Piece = string | Blob | Uint8Array | ArrayBuffer | ReadableStream<Uint8Array>;

/** The parts that a field makes, each with its head. */
function partsOf(name: string, field: unknown, part: Part, codec: { stringify(value: unknown): string }): Piece[][] {
  const { json, style, mediaType, headers } = part;
  const text = style?.(field, "", String, { name, in: "header" });
  if (text !== undefined) return [[headOf(name, mediaType, headers), text]];
  return itemsOf(field, json ?? "each").filter((item) => item !== undefined && item !== null).map((item) => {
    if (json === undefined && isFile(item)) {
      const { fileName, content, headers: given }: Partial<NamedUpload> = isNamed(item) ? item : { content: item };
      const { type, name: own } = content as Partial<File>;
      const usual = mediaType ?? "application/octet-stream";
      return [headOf(name, type || usual, { ...headers, ...given }, fileName ?? own ?? name), content];
    }
    if (json !== undefined || (typeof item === "object" && !(item instanceof Number))) {
      return [headOf(name, mediaType ?? "application/json", headers), codec.stringify(item)];
    }
    return [headOf(name, mediaType, headers), scalarText(item)];
  });
}

function headOf(name: string, mediaType: string | undefined, headers: Part["headers"], fileName?: string): string {
  const file = fileName === undefined ? "" : `; filename="${quoted(fileName)}"`;
  let head = `Content-Disposition: form-data; name="${quoted(name)}"${file}\r\n`;
  if (mediaType !== undefined) head += `Content-Type: ${mediaType.replace(/[^ -~]/g, "")}\r\n`;
  for (const [key, text] of Object.entries(headers ?? {})) {
    // A line break would begin another header, or the body.
    if (/[^\w!#$%&'*+.^`|~-]/.test(key) || /[^\t -~\x80-\xff]/.test(text)) throw new TypeError(`has a part with a header that is none`);
    head += `${key}: ${text}\r\n`;
  }
  return `${head}\r\n`;
}

/** As browsers write names in the head of a part (WHATWG HTML, "Multipart form data"). */
function quoted(name: string): string {
  return name.replace(/["\r\n]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`);
}

function isFile(value: unknown): value is Exclude<Piece, string> | NamedUpload {
  const kinds = [Blob, Uint8Array, ArrayBuffer, ReadableStream];
  return isNamed(value) || kinds.some((kind) => value instanceof kind);
}

/** One stream of all pieces, read as it is sent. */
function streamOf(pieces: Piece[]): ReadableStream<Uint8Array> {
  const readers = pieces.map((piece) => () => (piece instanceof ReadableStream ? piece : new Blob([piece as BlobPart]).stream()).getReader());
  let reader: ReadableStreamDefaultReader<Uint8Array> | undefined;
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      for (;;) {
        reader ??= readers.shift()?.();
        if (reader === undefined) {
          controller.close();
          return;
        }
        const { value } = await reader.read();
        if (value !== undefined) {
          controller.enqueue(value);
          return;
        }
        reader = undefined;
      }
    },
    async cancel(reason) {
      await reader?.cancel(reason);
    },
  });
}

function entries(value: unknown): [string, unknown][] {
  if (!isObject(value)) throw new TypeError("is no object");
  return Object.entries(value).filter(([, field]) => field !== undefined && field !== null);
}

function itemsOf(field: unknown, json: Part["json"]): unknown[] {
  return json === "each" && Array.isArray(field) ? field : [field];
}

function flat(key: string, value: unknown): [string, string][] {
  if (Array.isArray(value)) return value.flatMap((item) => flat(key, item));
  if (isObject(value) && !(value instanceof Date || value instanceof Number)) {
    return entries(value).flatMap(([inner, field]) => flat(`${key}[${inner}]`, field));
  }
  return value === undefined || value === null ? [] : [[key, scalarText(value)]];
}
