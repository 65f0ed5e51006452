import assert from "node:assert/strict";
import { afterEach, describe, it } from "node:test";

import { dateTime } from "../src/dates.ts";
import { streamResponse } from "../src/download.ts";
import { ConnectionError, RequestAbortedError, RequestTimeoutError, ResponseValidationError } from "../src/errors.ts";
import { eventResponse, type EventStream, type ServerEvent, wholeEventResponse, type WholeEventStream } from "../src/events.ts";
import { type JsonLines, linesResponse } from "../src/lines.ts";
import type { ResponseCase } from "../src/operation.ts";
import { bytesResponse, textResponse } from "../src/response.ts";
import type { Schema } from "../src/schema.ts";
import { type JsonSequence, sequenceResponse } from "../src/sequence.ts";
import { clientOf, operationOf, send } from "./client.ts";
import { type Loopback, serve, serveRaw } from "./server.ts";

let open: Loopback | undefined;
afterEach(() => open?.close());

const HEAD = "HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\n";

/** Sends bytes in chunks of a length, each for itself. */
async function stream(text: string, size = text.length, more: Partial<ResponseCase> = {}): Promise<EventStream<unknown>> {
  const bytes = Buffer.from(text);
  open = await serve((_, __, response) => {
    response.writeHead(200, { "content-type": "text/event-stream" });
    const next = (at: number): void => {
      if (at >= bytes.length) response.end();
      else response.write(bytes.subarray(at, at + size), () => setImmediate(next, at + size));
    };
    next(0);
    return undefined;
  });
  const own: ResponseCase = { decode: eventResponse, type: "string", sentinel: "[DONE]", ...more };
  const operation = operationOf({ streams: true, responses: { "200": own } });
  return (await send(clientOf(open.url), operation)) as EventStream<unknown>;
}

async function all(events: EventStream<unknown>): Promise<ServerEvent<unknown>[]> {
  const list: ServerEvent<unknown>[] = [];
  for await (const event of events) list.push(event);
  return list;
}

describe("events", () => {
  it("are read as the standard says, however they are cut", async () => {
    const text =
      "\ufeff: comment\r\nevent: add\rdata: 73857293\n\ndata: a\ndata:  b\ndata\nid: 1\n\nid\ndata: é\r\n\r\nretry: 10\n\nretry: x\ndata:c:d\n\nevent: none\n\n";
    for (const size of [text.length, 1, 2, 3, 7]) {
      const events = await all(await stream(`${text}data: [DONE]\n\n`, size));
      assert.deepEqual(
        events.map(({ data, event, id }) => [data, event, id]),
        [
          ["73857293", "add", ""],
          ["a\n b\n", "message", "1"],
          ["é", "message", ""],
          ["c:d", "message", ""],
        ],
        `in pieces of ${size}`,
      );
      assert.equal(events[3]?.retry, 10);
      await open?.close();
    }
  });

  it("end at the sentinel", async () => {
    const text = "data: 1\n\ndata: [DONE]\n\ndata: 2\n\n";
    assert.equal((await all(await stream(text))).length, 1);
    await open?.close();
    assert.equal((await all(await stream(text, 3, { optional: true }))).length, 1);
    await open?.close();
    // Where nobody says that it comes, it need not.
    assert.equal((await all(await stream("data: 1\n\n", 3, { optional: true }))).length, 1);
  });

  it("are decoded", async () => {
    open = await serve(() => [200, 'data: {"at_time": "2025-01-01T00:00:00Z"}\n\ndata: {\n\n', { "content-type": "text/event-stream" }]);
    const type = { fields: { at: dateTime }, wire: { at: "at_time" } };
    const operation = operationOf({ streams: true, responses: { "200": { decode: eventResponse, type } } });
    const events = ((await send(clientOf(open.url), operation)) as EventStream<{ at: Date }>)[Symbol.asyncIterator]();
    const first = await events.next();
    assert.ok(first.done !== true);
    assert.equal(first.value.data.at.getTime(), Date.UTC(2025, 0, 1));
    await assert.rejects(events.next(), ResponseValidationError);
  });

  it("that are cut are told from a clean end", async () => {
    open = await serveRaw((socket) =>
      socket.once("data", () => {
        socket.write(`${HEAD}transfer-encoding: chunked\r\n\r\n9\r\ndata: 1\n\n\r\n`);
        setTimeout(() => socket.resetAndDestroy(), 20);
      }),
    );
    const operation = operationOf({ streams: true, responses: { "200": { decode: eventResponse, type: "string" } } });
    const events = (await send(clientOf(open.url), operation)) as EventStream<string>;
    const seen: string[] = [];
    await assert.rejects(async () => {
      for await (const { data } of events) seen.push(data);
    }, ConnectionError);
    assert.deepEqual(seen, ["1"]);
  });

  it("take as long as they take, and stop for the caller", async () => {
    open = await serveRaw((socket) => socket.once("data", () => socket.write(`${HEAD}\r\ndata: 1\n\n`)));
    const controller = new AbortController();
    const operation = operationOf({ streams: true, responses: { "200": { decode: eventResponse, type: "string" } } });
    const client = clientOf(open.url, { idleTimeoutMs: 200 });
    const events = (await send(client, operation, { id: "1" }, { signal: controller.signal })) as EventStream<string>;
    setTimeout(() => {
      controller.abort();
    }, 500);
    const started = performance.now();
    await assert.rejects(all(events), RequestAbortedError);
    assert.ok(performance.now() - started > 400);
  });

  it("close their connection when nobody reads on", async () => {
    let closed: () => void = () => undefined;
    const done = new Promise<void>((resolve) => (closed = resolve));
    open = await serveRaw((socket) => {
      socket.once("close", closed);
      socket.once("data", () => socket.write(`${HEAD}\r\ndata: 1\n\ndata: 2\n\n`));
    });
    const operation = operationOf({ streams: true, responses: { "200": { decode: eventResponse, type: "string" } } });
    const events = (await send(clientOf(open.url), operation)) as EventStream<string>;
    for await (const { data } of events) {
      assert.equal(data, "1");
      break;
    }
    await done;
  });
});

describe("events of a type of their own", () => {
  it("have their fields, and data that is JSON or text", async () => {
    const text = 'event: add\nid: 7\ndata: {"at_time": 1}\n\nevent: say\nretry: 5\ndata: 12 o\u2019clock\n\n';
    open = await serve(() => [200, text, { "content-type": "text/event-stream" }]);
    const of = async (type: Schema) => {
      const operation = operationOf({ streams: true, responses: { "200": { decode: wholeEventResponse, type } } });
      const seen: unknown[] = [];
      for await (const event of (await send(clientOf(open?.url ?? ""), operation)) as WholeEventStream<unknown>) seen.push(event);
      return seen;
    };
    assert.deepEqual(await of({ fields: { data: { wire: { at: "at_time" } } } }), [
      { event: "add", id: "7", data: { at: 1 } },
      { event: "say", id: "7", retry: 5, data: "12 o\u2019clock" },
    ]);
    assert.deepEqual(await of({ fields: { data: "string" } }), [
      { event: "add", id: "7", data: '{"at_time": 1}' },
      { event: "say", id: "7", retry: 5, data: "12 o\u2019clock" },
    ]);
  });
});

describe("streams that end too early", () => {
  it("say so, after what came", async () => {
    for (const text of ["data: 1\n\ndata: cut", "data: 1\n\ndata: cut\n", "data: 1\n\n"]) {
      const events = await stream(text);
      const seen: unknown[] = [];
      await assert.rejects(
        async () => {
          for await (const { data } of events) seen.push(data);
        },
        (error) => error instanceof ConnectionError && error.kind === "interrupted",
      );
      assert.deepEqual(seen, ["1"]);
      await open?.close();
    }
  });
});

describe("lines", () => {
  it("of JSON come one by one, however they are cut", async () => {
    const text = '{"at_time": 1}\r\n\n{"at_time": "\u00e9\u2028"}\n  \n[2]\nnull';
    for (const size of [text.length, 1, 2, 5]) {
      const bytes = Buffer.from(text);
      open = await serve((_, __, response) => {
        response.writeHead(200, { "content-type": "application/x-ndjson" });
        for (let at = 0; at < bytes.length; at += size) response.write(bytes.subarray(at, at + size));
        response.end();
        return undefined;
      });
      const operation = operationOf({ streams: true, responses: { "200": { decode: linesResponse, type: { wire: { at: "at_time" } } } } });
      const seen: unknown[] = [];
      for await (const value of (await send(clientOf(open.url), operation)) as JsonLines<unknown>) seen.push(value);
      assert.deepEqual(seen, [{ at: 1 }, { at: "\u00e9\u2028" }, [2], null]);
      await open.close();
    }
  });

  it("that are no JSON, and those that break off, are errors", async () => {
    open = await serve(() => [200, "1\n{\n2\n", { "content-type": "application/jsonl" }]);
    const operation = operationOf({ streams: true, responses: { "200": { decode: linesResponse } } });
    const lines = (await send(clientOf(open.url), operation)) as JsonLines<unknown>;
    const seen: unknown[] = [];
    await assert.rejects(async () => {
      for await (const value of lines) seen.push(value);
    }, ResponseValidationError);
    assert.deepEqual(seen, [1]);
    await open.close();
    open = await serveRaw((socket) =>
      socket.once("data", () => socket.end("HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n1\n2")),
    );
    const cut = (await send(clientOf(open.url), operation)) as JsonLines<unknown>;
    const before: unknown[] = [];
    await assert.rejects(async () => {
      for await (const value of cut) before.push(value);
    }, ConnectionError);
    assert.deepEqual(before, [1]);
  });
});

describe("sequences", () => {
  const operation = operationOf({ responses: { "200": { decode: sequenceResponse, type: { wire: { at: "at_time" } } } } });
  const serveText = (text: string, size = text.length) =>
    serve((_, __, response) => {
      const bytes = Buffer.from(text);
      response.writeHead(200, { "content-type": "application/geo+json-seq" });
      for (let at = 0; at < bytes.length; at += size) response.write(bytes.subarray(at, at + size));
      response.end();
      return undefined;
    });

  it("of JSON come one by one, however they are cut", async () => {
    const text = '\u001e{"at_time": 1}\n\u001e{\n  "at_time": "\u00e9"\n}\r\n\u001e\n\u001e[2]\u001enull\n';
    for (const size of [text.length, 1, 2, 5]) {
      open = await serveText(text, size);
      const seen: unknown[] = [];
      for await (const value of (await send(clientOf(open.url), operation)) as JsonSequence<unknown>) seen.push(value);
      assert.deepEqual(seen, [{ at: 1 }, { at: "\u00e9" }, [2], null]);
      await open.close();
    }
  });

  it("give a record before the next one begins", async () => {
    open = await serve((_, __, response) => {
      response.writeHead(200, { "content-type": "application/json-seq" });
      response.write('\u001e{\n  "at_time": 1\n}\n');
      return undefined;
    });
    const sequence = (await send(clientOf(open.url), operation)) as JsonSequence<unknown>;
    assert.deepEqual((await sequence[Symbol.asyncIterator]().next()).value, { at: 1 });
    await sequence.close();
  });

  it("go on behind a record that is cut off", async () => {
    open = await serveText('\u001e1\n\u001e12\u001e{"a":\u001e3\n\u001etru\n\u001e4 ');
    const sequence = (await send(clientOf(open.url), operation)) as JsonSequence<unknown>;
    const seen: unknown[] = [];
    for await (const result of sequence.results()) seen.push(result.ok ? result.value : result.error.excerpt);
    assert.deepEqual(seen, [1, "12…", '{"a":…', 3, "tru", 4]);
    const again = (await send(clientOf(open.url), operation)) as JsonSequence<unknown>;
    await assert.rejects(async () => {
      for await (const value of again) assert.equal(value, 1);
    }, ResponseValidationError);
    await open.close();
    open = await serveText("\u001e1\n\u001e2");
    const cut = (await send(clientOf(open.url), operation)) as JsonSequence<unknown>;
    await assert.rejects(async () => {
      for await (const value of cut) assert.equal(value, 1);
    }, ConnectionError);
  });
});

describe("bodies that are not JSON", () => {
  it("are text, bytes or streams", async () => {
    open = await serve(() => [200, "\ufeff\u00e9", { "content-type": "text/plain" }]);
    const client = clientOf(open.url);
    const of = (decode: typeof textResponse) => send(client, operationOf({ ...(decode === streamResponse && { streams: true }), responses: { "200": { decode } } }));
    assert.equal(await of(textResponse), "\u00e9");
    assert.deepEqual(await of(bytesResponse), new Uint8Array(Buffer.from("\ufeff\u00e9")));
    assert.equal(await new Response((await of(streamResponse)) as ReadableStream).text(), "\u00e9");
  });

  it("may be larger than what is read into memory", async () => {
    open = await serve(() => [200, "x".repeat(100_000), { "content-type": "application/octet-stream" }]);
    const operation = operationOf({ streams: true, responses: { "200": { decode: streamResponse } } });
    const body = (await send(clientOf(open.url, { responseLimit: 10 }), operation)) as ReadableStream;
    assert.equal((await new Response(body).text()).length, 100_000);
  });

  it("that break off or stop coming are errors of this package", async () => {
    open = await serveRaw((socket, count) =>
      socket.once("data", () => {
        socket.write("HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nabc");
        if (count === 0) setTimeout(() => socket.end(), 20);
      }),
    );
    const operation = operationOf({ streams: true, responses: { "200": { decode: streamResponse } } });
    for (const kind of [ConnectionError, RequestTimeoutError]) {
      const body = (await send(clientOf(open.url, { idleTimeoutMs: 300 }), operation)) as ReadableStream<Uint8Array>;
      const reader = body.getReader();
      assert.deepEqual((await reader.read()).value, new Uint8Array(Buffer.from("abc")));
      await assert.rejects(reader.read(), kind);
    }
  });

  it("are closed when they are left unread", async () => {
    let closed: () => void = () => undefined;
    const done = new Promise<void>((resolve) => (closed = resolve));
    open = await serveRaw((socket) => {
      socket.once("close", closed);
      socket.once("data", () => socket.write("HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nabc"));
    });
    const operation = operationOf({ streams: true, responses: { "200": { decode: streamResponse } } });
    await ((await send(clientOf(open.url), operation)) as ReadableStream).cancel();
    await done;
  });
});
