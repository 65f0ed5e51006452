import { encodeWith } from "./body.ts";
import { encode } from "./encode.ts";
import { ResponseValidationError } from "./errors.ts";
import { checkType, isJson, itemOf, LineReader } from "./lines.ts";
import type { Answer, BodyDecoder } from "./response.ts";
import type { Result } from "./result.ts";

/** What stands in front of each record (RFC 7464). No JSON holds it. */
const SEPARATOR = "\u001e";

/**
 * Values of JSON, one a record of any number of lines (RFC 7464), as they come. They can be read once; `close` ends them
 * early.
 */
export class JsonSequence<T> implements AsyncIterable<T> {
  readonly #answer: Answer;
  readonly #lines: LineReader;

  /** Made by calls. */
  constructor(answer: Answer) {
    this.#answer = answer;
    this.#lines = new LineReader(answer, /\n/);
  }

  /** Ends the sequence, and its connection. */
  close(): Promise<void> {
    return this.#lines.close();
  }

  /**
   * @throws ResponseValidationError for a record that is no JSON, or is cut off
   * @throws ConnectionError if the sequence breaks off
   */
  async *[Symbol.asyncIterator](): AsyncGenerator<T> {
    for await (const result of this.results()) {
      if (!result.ok) throw result.error;
      yield result.value;
    }
  }

  /**
   * Each value, or what is wrong with its record: those behind it are read all the same, as a writer may stop amid one.
   *
   * @throws ConnectionError if the sequence breaks off
   */
  async *results(): AsyncGenerator<Result<T, ResponseValidationError>> {
    // The lines of a record so far.
    let record: string[] = [];
    const take = (): string => {
      const text = record.join("");
      record = [];
      return text;
    };
    try {
      for await (const line of this.#lines.read()) {
        const [before = "", ...others] = line.split(SEPARATOR);
        record.push(before);
        for (const other of others) {
          yield* this.#result(take());
          record.push(other);
        }
        record.push("\n");
        // Whoever waited for the next record would see each of them late. A line that begins with a space is amid a record.
        if ((others.length > 0 || /^\S/.test(line)) && isJson(record.join(""))) yield* this.#result(take());
      }
      const rest = this.#lines.rest.split(SEPARATOR);
      record.push(rest[0] ?? "");
      for (const other of rest.slice(1)) {
        yield* this.#result(take());
        record.push(other);
      }
      const last = take();
      if (last.trim() !== "" && (isCutOff(last) || !isJson(last))) throw this.#lines.cut("within a record");
      yield* this.#result(last);
    } finally {
      await this.close();
    }
  }

  *#result(record: string): Generator<Result<T, ResponseValidationError>> {
    if (record.trim() === "") return;
    try {
      const text = isCutOff(record) ? `${record}…` : record;
      yield { ok: true, value: itemOf(this.#answer, text.trim()) as T };
    } catch (error) {
      if (!(error instanceof ResponseValidationError)) throw error;
      yield { ok: false, error };
    }
  }
}

/** Whether a record may be the beginning of another one: what has no end of its own is only complete with space behind it. */
function isCutOff(record: string): boolean {
  return !/[\]}"\s]$/.test(record);
}

/** Reads a body as JSON, record by record. */
export const sequenceResponse: BodyDecoder = {
  decode: (answer) => {
    checkType(answer, /json|^application\/octet-stream/i);
    return new JsonSequence(answer);
  },
};

/** `application/json-seq`: a list, with each item in a record. Its `type` is that of an item. */
export const sequenceBody: ReturnType<typeof encodeWith> = /* @__PURE__ */ encodeWith(
  "application/json-seq",
  (items, codec = JSON) => {
    if (!Array.isArray(items)) throw new TypeError("is no list");
    return items.map((item) => `${SEPARATOR}${codec.stringify(item)}\n`).join("");
  },
  (type, items) => encode({ list: type }, items),
);
