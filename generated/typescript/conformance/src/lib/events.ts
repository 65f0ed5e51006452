import { decode } from "./decode.ts";
import { LimitError } from "./errors.ts";
import { checkType, ITEM_LIMIT, itemOf, LineReader } from "./lines.ts";
import type { Answer, BodyDecoder } from "./response.ts";
import { getKey, resolve, type Shape } from "./schema.ts";

/** An event of a stream (WHATWG HTML, "Server-sent events"). */
export interface ServerEvent<T> {
  /** The decoded data. */
  data: T;
  /** Its kind; `message` unless the server says another. */
  event: string;
  /** The last id that the server sent. */
  id: string;
  /** How long the server wants a client to wait before it connects again, in milliseconds. */
  retry?: number | undefined;
}

/** Events as they come. They can be read once; `close` ends them early. */
abstract class Events<Item> implements AsyncIterable<Item> {
  protected readonly answer: Answer;
  readonly #lines: LineReader;

  /** Made by calls. */
  constructor(answer: Answer) {
    this.answer = answer;
    this.#lines = new LineReader(answer, /\r\n|\r|\n/);
  }

  /** Ends the stream, and its connection. */
  close(): Promise<void> {
    return this.#lines.close();
  }

  /**
   * @throws ResponseValidationError for an event whose data is no JSON
   * @throws ConnectionError if the stream breaks off, within an event or before the last one
   */
  async *[Symbol.asyncIterator](): AsyncGenerator<Item> {
    const { case: { sentinel, optional } } = this.answer;
    try {
      for await (const event of this.#events()) {
        if (event.data === sentinel) return;
        const item = this.itemOf(event);
        if (item !== undefined) yield item;
      }
    } finally {
      await this.close();
    }
    if (sentinel !== undefined && !optional) throw this.#lines.cut(`before ${sentinel}`);
  }

  /** What is made of an event; nothing of one that is only a sign of life. */
  protected abstract itemOf(event: ServerEvent<string>): Item | undefined;

  /** Fields are gathered line by line; an empty line ends an event. */
  async *#events(): AsyncGenerator<ServerEvent<string>> {
    let data: string[] = [];
    let event = "";
    let id = "";
    let retry: number | undefined;
    let size = 0;
    for await (const line of this.#lines.read()) {
      if (line === "") {
        if (data.length > 0) {
          yield { data: data.join("\n"), event: event || "message", id, retry };
          retry = undefined;
        }
        data = [];
        event = "";
        size = 0;
        continue;
      }
      size += line.length;
      if (size > ITEM_LIMIT) throw new LimitError(`an event is longer than ${ITEM_LIMIT} characters`);
      const [, field = "", value = ""] = /^([^:]*)(?:: ?([^]*))?$/.exec(line) ?? [];
      if (field === "data") data.push(value);
      else if (field === "event") event = value;
      else if (field === "id" && !value.includes("\0")) id = value;
      else if (field === "retry" && /^\d+$/.test(value)) retry = Number(value);
    }
    // What is unfinished is no event, as the standard has it; that something is missing has to be said.
    const { rest } = this.#lines;
    if (data.length > 0 || (rest !== "" && !rest.startsWith(":"))) throw this.#lines.cut("within an event");
  }
}

/** Events with decoded data. They can be read once; `close` ends them early. */
export class EventStream<T> extends Events<ServerEvent<T>> {
  protected override itemOf({ data, ...event }: ServerEvent<string>): ServerEvent<T> | undefined {
    const isText = this.answer.case.type === "string";
    if (data === "" && !isText) return undefined;
    return { ...event, data: (isText ? data : itemOf(this.answer, data)) as T };
  }
}

/** Events of a type that has the fields of one. They can be read once; `close` ends them early. */
export class WholeEventStream<T> extends Events<T> {
  protected override itemOf({ data: text, event, id, retry }: ServerEvent<string>): T {
    const { type = "any" } = this.answer.case;
    const { fields = {} } = resolve(type) as Shape;
    let data: unknown = text;
    try {
      if (getKey(fields, "data") !== "string") data = JSON.parse(text);
    } catch {
      // Then it is text.
    }
    // What the server did not send is not there.
    return decode(type, { event, data, ...(id !== "" && { id }), ...(retry !== undefined && { retry }) }) as T;
  }
}

const EVENTS = /^text\/event-stream\b/i;

/** Reads a body as events, up to one whose data is the sentinel, where the API sends one. */
export const eventResponse: BodyDecoder = {
  decode: (answer) => {
    checkType(answer, EVENTS);
    return new EventStream(answer);
  },
};

/** Reads a body as events of a type that has the fields `event`, `data`, `id` and `retry`. */
export const wholeEventResponse: BodyDecoder = {
  decode: (answer) => {
    checkType(answer, EVENTS);
    return new WholeEventStream(answer);
  },
};
