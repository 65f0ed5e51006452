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
        if (line.trim() !== "") yield itemOf(this.#answer, line) as T;
      }
      // The last line needs no end.
      if (this.#lines.rest.trim() !== "") yield itemOf(this.#answer, this.#lines.rest) as T;
    } finally {
      await this.close();
    }
  }
}

/** A value of a stream, decoded from its JSON. */
export function itemOf({ response, operation, case: { type = "any" } }: Answer, text: string): unknown {
  const convert = (json: unknown) => decode(type, json);
  try {
    return operation.json === undefined ? convert(JSON.parse(text)) : operation.json.parse(text, convert);
  } catch {
    throw new ResponseValidationError(response.status, "$", "has an item that is no JSON", text);
  }
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
      throw this.#answer.watch.error ?? new ConnectionError("interrupted", "the stream broke off", error);
    }
  }
}

/** Reads a body as JSON, line by line. */
export const linesResponse: BodyDecoder = { streams: true, decode: (answer) => new JsonLines(answer) };

/** `application/jsonl`: a list, with each item on a line. Its `type` is that of an item. */
export const linesBody: ReturnType<typeof encodeWith> = /* @__PURE__ */ encodeWith(
  "application/jsonl",
  (items, codec = JSON) => {
    if (!Array.isArray(items)) throw new TypeError("is no list");
    return items.map((item) => `${codec.stringify(item)}\n`).join("");
  },
  (type) => ({ list: type }),
);
