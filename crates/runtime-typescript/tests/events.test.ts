import assert from "node:assert/strict";
import { afterEach, describe, it } from "node:test";

import { dateTime } from "../src/dates.ts";
import { ConnectionError, RequestAbortedError, ResponseValidationError } from "../src/errors.ts";
import { eventResponse, type EventStream, type ServerEvent } from "../src/events.ts";
import { bytesResponse, streamResponse, textResponse } from "../src/response.ts";
import { clientOf, operationOf, send } from "./client.ts";
import { type Loopback, serve, serveRaw } from "./server.ts";

let open: Loopback | undefined;
afterEach(() => open?.close());

const HEAD = "HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\n";

/** Sends bytes in chunks of a length, each for itself. */
async function stream(text: string, size = text.length): Promise<EventStream<unknown>> {
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
  const operation = operationOf({ responses: { "200": { decode: eventResponse, type: "string", sentinel: "[DONE]" } } });
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
      "\ufeff: comment\r\nevent: add\rdata: 73857293\n\ndata: a\ndata:  b\ndata\nid: 1\n\nid\ndata: é\r\n\r\nretry: 10\n\nretry: x\ndata:c:d\n\nevent: none\n\ndata: cut";
    for (const size of [text.length, 1, 2, 3, 7]) {
      const events = await all(await stream(text, size));
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
    assert.equal((await all(await stream("data: 1\n\ndata: [DONE]\n\ndata: 2\n\n"))).length, 1);
  });

  it("are decoded", async () => {
    open = await serve(() => [200, 'data: {"at_time": "2025-01-01T00:00:00Z"}\n\ndata: {\n\n', { "content-type": "text/event-stream" }]);
    const type = { fields: { at: dateTime }, wire: { at: "at_time" } };
    const operation = operationOf({ responses: { "200": { decode: eventResponse, type } } });
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
    const operation = operationOf({ responses: { "200": { decode: eventResponse, type: "string" } } });
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
    const operation = operationOf({ responses: { "200": { decode: eventResponse, type: "string" } } });
    const client = clientOf(open.url, { idleTimeoutMs: 20 });
    const events = (await send(client, operation, { id: "1" }, { signal: controller.signal })) as EventStream<string>;
    setTimeout(() => {
      controller.abort();
    }, 80);
    const started = performance.now();
    await assert.rejects(all(events), RequestAbortedError);
    assert.ok(performance.now() - started > 60);
  });

  it("close their connection when nobody reads on", async () => {
    let closed: () => void = () => undefined;
    const done = new Promise<void>((resolve) => (closed = resolve));
    open = await serveRaw((socket) => {
      socket.once("close", closed);
      socket.once("data", () => socket.write(`${HEAD}\r\ndata: 1\n\ndata: 2\n\n`));
    });
    const operation = operationOf({ responses: { "200": { decode: eventResponse, type: "string" } } });
    const events = (await send(clientOf(open.url), operation)) as EventStream<string>;
    for await (const { data } of events) {
      assert.equal(data, "1");
      break;
    }
    await done;
  });
});

describe("bodies that are not JSON", () => {
  it("are text, bytes or streams", async () => {
    open = await serve(() => [200, "\ufeffé", { "content-type": "text/plain" }]);
    const client = clientOf(open.url);
    const of = (decode: typeof textResponse) => send(client, operationOf({ responses: { "200": { decode } } }));
    assert.equal(await of(textResponse), "é");
    assert.deepEqual(await of(bytesResponse), new Uint8Array(Buffer.from("\ufeffé")));
    assert.equal(await new Response((await of(streamResponse)) as ReadableStream).text(), "é");
  });
});
