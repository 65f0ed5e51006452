import { decode } from "./decode.ts";
import { APIError, ConnectionError, LimitError, ResponseValidationError } from "./errors.ts";
import type { Operation, ResponseCase } from "./operation.ts";
import { statusClass } from "./retry.ts";
import { isObject, resolve, type Schema, type Table, type Validator } from "./schema.ts";
import type { TransportResponse } from "./transport.ts";
import type { Watch } from "./watch.ts";

const JSON_TYPE = /[/+]json\b(?!.*charset=(?!"?utf-?8))/i;

/** Of an error, no more than 1 MiB is read. */
const ERROR_LIMIT = 1 << 20;

/** An answer that is about to be read. */
export interface Answer {
  readonly response: TransportResponse;
  readonly operation: Operation;
  readonly case: ResponseCase;
  /** How many bytes are read into memory. */
  readonly limit: number;
  readonly watch: Watch;
  /** How long nothing may come, in milliseconds. */
  readonly idle: number;
  readonly validate: Validator | false | undefined;
}

/** Reads a body that is not JSON. */
export interface BodyDecoder {
  decode(answer: Answer): unknown;
}

/** What a result is beside the body. */
export interface ResultShape {
  wrap(body: unknown, answer: Answer): unknown;
  unwrap(result: unknown, operation: Operation): unknown;
}

/** A body of text. */
export const textResponse: BodyDecoder = {
  decode: async ({ response, limit, watch }) => UTF8.decode(await readBytes(response, limit, watch)),
};

/** A body of bytes, a `Uint8Array`. */
export const bytesResponse: BodyDecoder = {
  decode: ({ response, limit, watch }) => readBytes(response, limit, watch),
};


/** The case of a table for a status: its own, that of its class, or the one for all others. */
export function caseOf<Case>(cases: Table<Case> | undefined, status: number): Case | undefined {
  return cases?.[status] ?? cases?.[statusClass(status)] ?? cases?.["default"];
}

/** The value that a successful call gives its caller. */
export async function read(answer: Answer): Promise<unknown> {
  const { response, case: { decode: decoder, type }, limit, watch } = answer;
  const { result } = answer.operation;
  // Read though nobody asked for it, the connection can be used again.
  const body = decoder
    ? await decoder.decode(answer)
    : parse(answer, await readBytes(response, type ? limit : ERROR_LIMIT, watch, !type));
  return result ? result.wrap(body, answer) : body;
}

function parse({ response, operation, case: { type, optional }, validate }: Answer, bytes: Bytes): unknown {
  if (!type) return undefined;
  const text = UTF8.decode(bytes);
  const wrong = (message: string, path = "$", type?: string) =>
    new ResponseValidationError(response.status, path, message, text, type);
  if (!text) {
    if (optional || response.status > 203 || operation.method === "HEAD") return undefined;
    throw wrong("is empty");
  }
  const mediaType = response.headers.get("content-type") ?? "/json";
  if (!JSON_TYPE.test(mediaType)) throw wrong(`is ${mediaType.slice(0, 99)}`, "$", mediaType);
  try {
    const convert = (json: unknown) => {
      const found = validate && validate(type, json);
      if (found) throw wrong(found.message, found.path);
      const value = decode(type, json);
      const missing = missingIn(type, value);
      if (missing) throw wrong("does not fit", missing);
      return value;
    };
    return fromJSON(operation, text, convert);
  } catch (error) {
    // The message of a SyntaxError quotes the text; the excerpt is the place for that.
    throw error instanceof ResponseValidationError ? error : wrong("is no valid JSON");
  }
}

/** What `convert` makes of JSON, of which no digit is lost where that is asked for. */
function fromJSON({ json }: Operation, text: string, convert: (json: unknown) => unknown): unknown {
  return json ? json.parse(text, convert) : convert(JSON.parse(text));
}

/** A place that tells that a value is something else altogether: no list, or without any of the fields it must have. */
function missingIn(schema: Schema, value: unknown): string | undefined {
  const shape = resolve(schema);
  if (typeof shape === "string") return undefined;
  const { list, required = [] } = shape;
  if (list) return Array.isArray(value) ? undefined : "$";
  if (value === null) return undefined;
  const isThere = (name: string) => isObject(value) && name in value;
  return !required[0] || required.some(isThere) ? undefined : `$.${required[0]}`;
}

/** The error that an answer means. Whatever is wrong with its body, it is an `APIError`. */
export async function readError(
  response: Response,
  operation: Operation,
  watch: Watch,
  validate: Validator | false | undefined,
): Promise<APIError> {
  let body = "";
  try {
    body = UTF8.decode(await readBytes(response, ERROR_LIMIT, watch, true));
    const found = caseOf(operation.errors, response.status);
    const classes = !found ? [] : "choose" in found ? found.choose(found.classes, response) : [found];
    for (const Documented of classes) {
      const { schema } = Documented;
      const data = fromJSON(operation, body, (json) => {
        const model = decode(schema, json);
        return (missingIn(schema, model) ?? (validate && validate(schema, json))) ? undefined : model;
      });
      if (isObject(data)) return new Documented({ response, body }, data as never);
    }
  } catch {
    // The status is what matters; the body is then what could be read of it.
  }
  return new APIError({ response, body });
}

/** One for all: to make one costs as much as to read a small answer with it. It drops a byte order mark. */
const UTF8 = /* @__PURE__ */ new TextDecoder();

/** What bodies consist of. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** The bytes of a body, no more of them than the limit; with `cut`, the beginning of a longer one. */
async function readBytes(response: Response, limit: number, watch: Watch, cut?: boolean): Promise<Bytes> {
  const reader = response.body?.getReader();
  const cancel = () => {
    // Nobody waits for the rest, and nobody minds if it fails.
    reader?.cancel().catch(() => undefined);
  };
  watch.onStop = cancel;
  const chunks: Bytes[] = [];
  let length = 0;
  for (let chunk; length <= limit; length += chunk.length) {
    try {
      chunk = (await reader?.read())?.value;
    } catch (error) {
      throw watch.error ?? new ConnectionError("interrupted", "the answer broke off", error, response.status);
    }
    watch.touch();
    if (!chunk) break;
    chunks.push(chunk);
  }
  if (length > limit) {
    cancel();
    if (!cut) throw new LimitError(`longer than ${limit} bytes`);
  }
  // Most answers come in one piece, which needs no copy.
  if (chunks[0]?.length === length) return chunks[0];
  const all = new Uint8Array(length);
  length = 0;
  for (const chunk of chunks) {
    all.set(chunk, length);
    length += chunk.length;
  }
  return all;
}
