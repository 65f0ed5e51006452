import { encodeWith } from "./body.ts";
import { decode } from "./decode.ts";
import { ConnectionError, LimitError, ResponseValidationError } from "./errors.ts";
import type { Answer, BodyDecoder } from "./response.ts";

/** The longest line, and the longest event: 16 MiB. */
export const ITEM_LIMIT: number = 16 << 20;

/** Values of JSON, one a line, as they come. They can be read once; `close` ends them early. */
export class JsonLines<T> implements AsyncIterable<T> {
  readonly #answer: Answer;
  readonly #lines: LineReader;

  /** Made by calls. */
  constructor(answer: Answer) {
    this.#answer = answer;
    this.#lines = new LineReader(answer, /\r?\n/);
  }

  /** Ends the stream, and its connection. */
  close(): Promise<void> {
    return this.#lines.close();
  }

  /**
   * @throws ResponseValidationError for a line that is no JSON
   * @throws ConnectionError if the stream breaks off
   */
  async *[Symbol.asyncIterator](): AsyncGenerator<T> {
    try {
      for await (const line of this.#lines.read()) {
        const text = withoutSeparator(line);
        if (text !== "") yield itemOf(this.#answer, text) as T;
      }
      // The last line needs no end; one that is no JSON was longer.
      const rest = withoutSeparator(this.#lines.rest);
      if (rest !== "" && !isJson(rest)) throw this.#lines.cut("within a line");
      if (rest !== "") yield itemOf(this.#answer, rest) as T;
    } finally {
      await this.close();
    }
  }
}

/** A line without the mark that some begin with (RFC 7464), and without space around it. */
function withoutSeparator(line: string): string {
  return line.replace("\u001e", "").trim();
}

/** Whether a text is JSON. */
export function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * A value of a stream, decoded from its JSON.
 *
 * @throws ResponseValidationError if it is no JSON, or, where answers are checked, not what the API documents
 */
export function itemOf(answer: Answer, text: string): unknown {
  const { response, operation, case: { type = "any" }, validate } = answer;
  const wrong = (message: string, path = "$") => new ResponseValidationError(response.status, path, message, text);
  const convert = (json: unknown) => {
    const found = validate?.(type, json);
    if (found) throw wrong(found.message, found.path);
    return decode(type, json);
  };
  try {
    return operation.json === undefined ? convert(JSON.parse(text)) : operation.json.parse(text, convert);
  } catch (error) {
    throw error instanceof ResponseValidationError ? error : wrong("is no JSON that can be read");
  }
}

/** Refuses an answer of a media type that none of a stream's is. */
export function checkType({ response: { status, headers, body } }: Answer, accepted: RegExp): void {
  const mediaType = headers.get("content-type") ?? "";
  if (mediaType === "" || accepted.test(mediaType)) return;
  body?.cancel().catch(() => undefined);
  throw new ResponseValidationError(status, "$", `is ${mediaType.slice(0, 99)}`, "", mediaType);
}

/** A body of text, line by line, as it comes. */
export class LineReader {
  /** What came behind the end of the last line. */
  rest = "";
  readonly #answer: Answer;
  readonly #end: RegExp;
  #reader: ReadableStreamDefaultReader<Uint8Array> | undefined;

  /** `end` is what lines end with; of two characters, the second may come late. */
  constructor(answer: Answer, end: RegExp) {
    this.#answer = answer;
    this.#end = end;
    this.#reader = (answer.response.body as ReadableStream<Uint8Array> | null)?.getReader();
  }

  /** Ends reading, and the connection. */
  async close(): Promise<void> {
    const reader = this.#reader;
    this.#reader = undefined;
    this.#answer.watch.stop(false);
    // A stream that broke cannot be cancelled, and need not be.
    await reader?.cancel().catch(() => undefined);
  }

  /** @throws ConnectionError if the body breaks off */
  async *read(): AsyncGenerator<string> {
    const decoder = new TextDecoder();
    // Pieces of a line are put together once, however many there are.
    let pieces: string[] = [];
    let length = 0;
    let afterCR = false;
    for (let chunk = await this.#next(); chunk !== undefined; chunk = await this.#next()) {
      let text = decoder.decode(chunk, { stream: true });
      if (text === "") continue;
      if (afterCR && text.startsWith("\n")) text = text.slice(1);
      const lines = text.split(this.#end);
      const last = lines.pop() ?? "";
      afterCR = last === "" && text.endsWith("\r");
      for (const line of lines) {
        yield pieces.join("") + line;
        pieces = [];
        length = 0;
      }
      pieces.push(last);
      length += last.length;
      if (length > ITEM_LIMIT) throw new LimitError(`a line is longer than ${ITEM_LIMIT} characters`);
    }
    this.rest = pieces.join("") + decoder.decode();
  }

  async #next(): Promise<Uint8Array | undefined> {
    try {
      return (await this.#reader?.read())?.value;
    } catch (error) {
      const { watch, response } = this.#answer;
      throw watch.error ?? new ConnectionError("interrupted", "the stream broke off", error, response.status);
    }
  }

  /** The error of a body that ends where it must not. */
  cut(where: string): ConnectionError {
    return new ConnectionError("interrupted", `the stream ended ${where}`, undefined, this.#answer.response.status);
  }
}

/** Reads a body as JSON, line by line. No media type is registered for that, so whatever can be meant by one is taken. */
export const linesResponse: BodyDecoder = {
  streams: true,
  decode: (answer) => {
    checkType(answer, /json|^text\/plain|^application\/octet-stream/i);
    return new JsonLines(answer);
  },
};

/** `application/jsonl`: a list, with each item on a line. Its `type` is that of an item. */
export const linesBody: ReturnType<typeof encodeWith> = /* @__PURE__ */ encodeWith(
  "application/jsonl",
  (items, codec = JSON) => {
    if (!Array.isArray(items)) throw new TypeError("is no list");
    return items.map((item) => `${codec.stringify(item)}\n`).join("");
  },
  (type) => ({ list: type }),
);
