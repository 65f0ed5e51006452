import { decode } from "./decode.ts";
import { ConnectionError, LimitError, ResponseValidationError } from "./errors.ts";
import type { Answer, BodyDecoder } from "./response.ts";

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

/** The longest event: 16 MiB. */
const EVENT_LIMIT = 16 << 20;

/** Events as they come. They can be read once; `close` ends them early. */
export class EventStream<T> implements AsyncIterable<ServerEvent<T>> {
  readonly #answer: Answer;
  #reader: ReadableStreamDefaultReader<Uint8Array> | undefined;

  /** Made by calls. */
  constructor(answer: Answer) {
    this.#answer = answer;
    this.#reader = (answer.response.body as ReadableStream<Uint8Array> | null)?.getReader();
  }

  /** Ends the stream, and its connection. */
  async close(): Promise<void> {
    const reader = this.#reader;
    this.#reader = undefined;
    this.#answer.watch.stop(false);
    // A stream that broke cannot be cancelled, and need not be.
    await reader?.cancel().catch(() => undefined);
  }

  /** @throws ConnectionError if the stream is cut within an event */
  async *[Symbol.asyncIterator](): AsyncGenerator<ServerEvent<T>> {
    const { response, operation, case: { type = "any", sentinel } } = this.#answer;
    try {
      for await (const raw of this.#events()) {
        if (raw.data === sentinel) return;
        const { data: text, ...event } = raw;
        const convert = (json: unknown) => decode(type, json);
        let json: unknown;
        try {
          if (type === "string") json = text;
          else json = operation.json === undefined ? convert(JSON.parse(text)) : operation.json.parse(text, convert);
        } catch {
          throw new ResponseValidationError(response.status, "$", "has an event that is no JSON", text);
        }
        yield { ...event, data: json as T };
      }
    } finally {
      await this.close();
    }
  }

  /** Fields are gathered line by line; an empty line ends an event. */
  async *#events(): AsyncGenerator<ServerEvent<string>> {
    let data: string[] = [];
    let event = "";
    let id = "";
    let retry: number | undefined;
    let size = 0;
    for await (const line of this.#lines()) {
      if (line === "") {
        if (data.length > 0) yield { data: data.join("\n"), event: event || "message", id, retry };
        data = [];
        event = "";
        size = 0;
        continue;
      }
      size += line.length;
      if (size > EVENT_LIMIT) throw new LimitError(`an event is longer than ${EVENT_LIMIT} characters`);
      const [, field = "", value = ""] = /^([^:]*)(?:: ?([^]*))?$/.exec(line) ?? [];
      if (field === "data") data.push(value);
      else if (field === "event") event = value;
      else if (field === "id" && !value.includes("\0")) id = value;
      else if (field === "retry" && /^\d+$/.test(value)) retry = Number(value);
    }
  }

  /** Lines end with CR, LF or both. What stands behind the last one is dropped, as the standard wants. */
  async *#lines(): AsyncGenerator<string> {
    const decoder = new TextDecoder();
    let pieces: string[] = [];
    let length = 0;
    let afterCR = false;
    for (;;) {
      const chunk = await this.#read();
      if (chunk === undefined) return;
      let text = decoder.decode(chunk, { stream: true });
      if (text === "") continue;
      if (afterCR && text.startsWith("\n")) text = text.slice(1);
      afterCR = text.endsWith("\r");
      const lines = text.split(/\r\n|\r|\n/);
      const rest = lines.pop() ?? "";
      for (const line of lines) {
        yield pieces.join("") + line;
        pieces = [];
        length = 0;
      }
      pieces.push(rest);
      length += rest.length;
      if (length > EVENT_LIMIT) throw new LimitError(`an event is longer than ${EVENT_LIMIT} characters`);
    }
  }

  async #read(): Promise<Uint8Array | undefined> {
    try {
      return (await this.#reader?.read())?.value;
    } catch (error) {
      throw this.#answer.watch.error ?? new ConnectionError("interrupted", "the stream broke off", error);
    }
  }
}

/** Reads a body as events, up to one whose data is the sentinel, where the API sends one. */
export const eventResponse: BodyDecoder = { streams: true, decode: (answer) => new EventStream(answer) };
