import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { inspect } from "node:util";
import { gzipSync } from "node:zlib";

import { jsonBody } from "../src/body.ts";
import { dateTime } from "../src/dates.ts";
import {
  APIError,
  ConnectionError,
  InvalidRequestError,
  LimitError,
  RedirectError,
  RequestAbortedError,
  RequestTimeoutError,
  ResponseValidationError,
} from "../src/errors.ts";
import { type HeaderField, readHeaders } from "../src/headers.ts";
import { addKey } from "../src/idempotency.ts";
import { clientOf, fail, operationOf, SECRET, send } from "./client.ts";
import { type Reply, serveRaw } from "./server.ts";
import { start, track } from "./started.ts";

const post = operationOf({ method: "POST", path: "/things", parameters: [], body: { name: "request", encode: jsonBody } });

describe("a call", () => {
  it("sends what the operation says and decodes what comes", async () => {
    const server = await start([200, { id: "1", shoe_size: 44 }]);
    assert.deepEqual(await send(clientOf(server.url)), { id: "1", shoe_size: 44 });
    const [seen] = server.seen;
    assert.equal(seen?.method, "GET");
    assert.equal(seen.target, "/things/1");
    assert.equal(seen.headers.authorization, `Bearer ${SECRET}`);
    assert.equal(seen.headers.accept, "application/json");
    assert.equal(seen.headers["user-agent"], "tests/1.2.3");
    assert.equal(seen.headers["content-type"], undefined);
  });

  it("sends bodies, and none where none is given", async () => {
    const server = await start([200, { id: "1" }]);
    const client = clientOf(server.url);
    await send(client, post, { request: { name: null, gone: undefined } });
    await send(client, post, {});
    assert.deepEqual(server.seen.map(({ body }) => body), ['{"name":null}', ""]);
    assert.deepEqual(server.seen.map(({ headers }) => headers["content-type"]), ["application/json", undefined]);
  });

  it("adds what the caller adds to one call", async () => {
    const server = await start([200, { id: "1" }]);
    const options = {
      fetchOptions: { headers: { "X-Trace": "t", authorization: "Bearer other" } },
      query: { "a b": "c&d", unset: undefined, n: 1 },
      bodyFields: { beta: true },
    };
    await send(clientOf(server.url), post, { request: { name: "x" } }, options);
    const [seen] = server.seen;
    assert.equal(seen?.headers["x-trace"], "t");
    assert.equal(seen.headers.authorization, "Bearer other");
    assert.equal(seen.target, "/things?a%20b=c%26d&n=1");
    assert.deepEqual(JSON.parse(seen.body), { name: "x", beta: true });
  });

  it("refuses headers that are none, without telling their value", async () => {
    const server = await start([200, { id: "1" }]);
    for (const bad of ["a\r\nb: c", "a\0b", "é\u2028"]) {
      const client = clientOf(server.url);
      const operation = operationOf({ parameters: [{ name: "id", in: "path" }, { name: "trace", in: "header" }] });
      const error = await fail(client, operation, { id: "1", trace: `hidden${bad}` });
      assert.ok(error instanceof InvalidRequestError);
      assert.equal(error.parameter, "trace");
      assert.ok(!inspect(error).includes("hidden"));
    }
    assert.equal(server.seen.length, 0);
  });

  it("refuses servers that anybody could listen to", () => {
    assert.throws(() => clientOf("http://example.com"), InvalidRequestError);
    assert.throws(() => clientOf("https://user:pass@example.com"), InvalidRequestError);
    assert.throws(() => clientOf("https://example.com/?key=1"), InvalidRequestError);
    assert.throws(() => clientOf("/v1"), InvalidRequestError);
    for (const url of ["https://example.com/v1/", "http://localhost:1", "http://[::1]:1", "http://127.9.9.9"]) clientOf(url);
    clientOf("http://example.com", { allowInsecureHTTP: true });
  });
});

describe("retries", () => {
  const attemptsOf = async (method: "GET" | "PUT" | "DELETE" | "POST" | "PATCH", reply: Reply) => {
    const server = await start(reply);
    const error = await fail(clientOf(server.url), operationOf({ method }));
    assert.equal(error.attempts, server.seen.length);
    return server.seen.length;
  };

  it("repeat what is safe to repeat", async () => {
    for (const status of [408, 429, 500, 502, 503, 504]) {
      for (const method of ["GET", "PUT", "DELETE"] as const) assert.equal(await attemptsOf(method, [status]), 3);
    }
    for (const status of [400, 401, 403, 404, 409, 422, 501, 505]) assert.equal(await attemptsOf("GET", [status]), 1);
  });

  it("repeat POST and PATCH only where the server asks for it", async () => {
    for (const method of ["POST", "PATCH"] as const) {
      for (const status of [408, 500, 502, 503, 504]) assert.equal(await attemptsOf(method, [status]), 1);
      assert.equal(await attemptsOf(method, [429]), 3);
      assert.equal(await attemptsOf(method, [503, "", { "retry-after": "0" }]), 3);
    }
  });

  it("repeat POST with a key, the same for every attempt", async () => {
    const server = await start([500], [500], [200, { id: "1" }]);
    const keyed = { ...post, idempotency: { header: "Idempotency-Key", addKey } };
    await send(clientOf(server.url), keyed, {});
    await send(clientOf(server.url), keyed, {}, { idempotencyKey: "mine" });
    const keys = server.seen.map(({ headers }) => headers["idempotency-key"]);
    assert.match(String(keys[0]), /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    assert.deepEqual(keys, [keys[0], keys[0], keys[0], "mine"]);
  });

  it("repeat POST where nothing was sent", async () => {
    const server = await start([200, { id: "1" }]);
    await server.close();
    const error = await fail(clientOf(server.url), post, {});
    assert.ok(error instanceof ConnectionError);
    assert.equal(error.kind, "connect");
    assert.equal(error.attempts, 3);
    assert.ok(error.isRetryable);
  });

  it("tell a connection that broke from one that was never made", async () => {
    const server = track(await serveRaw((socket) => socket.once("data", () => socket.resetAndDestroy())));
    const error = await fail(clientOf(server.url));
    assert.ok(error instanceof ConnectionError);
    assert.equal(error.kind, "interrupted");
    assert.equal(error.attempts, 3);
    assert.equal((await fail(clientOf(server.url), post, {})).attempts, 1);
  });

  it("can be switched off, for a client and for a call", async () => {
    const server = await start([500]);
    assert.equal((await fail(clientOf(server.url, { retryConfig: { strategy: "none" } }))).attempts, 1);
    const retries = { strategy: "backoff", attempts: 5, statusCodes: ["5XX"], backoff: { initialInterval: 0 } } as const;
    assert.equal((await fail(clientOf(server.url), operationOf(), { id: "1" }, { retries })).attempts, 5);
  });

  it("wait as long as the server asks, and not longer than a minute", async () => {
    const server = await start([503, "", { "retry-after-ms": "120" }], [200, { id: "1" }]);
    const started = performance.now();
    await send(clientOf(server.url));
    assert.ok(performance.now() - started >= 119);
    const late = await start([503, "", { "retry-after": "61" }]);
    assert.equal((await fail(clientOf(late.url))).attempts, 1);
  });

  it("read each form of a date", async () => {
    const [, day = "", date = "", month = "", year = "", time = ""] =
      /^(\w+), (\d+) (\w+) (\d+) (\S+)/.exec(new Date(Date.now() + 90_000).toUTCString()) ?? [];
    const dates = [`${day}, ${date} ${month} ${year} ${time} GMT`, `${day}day, ${date}-${month}-${year.slice(2)} ${time} GMT`];
    for (const text of [...dates, `${day} ${month} ${date} ${time} ${year}`]) {
      const server = await start([503, "", { "retry-after": text }]);
      assert.equal((await fail(clientOf(server.url))).attempts, 1, text);
    }
    for (const text of ["soon", "-5", "1e3"]) {
      const server = await start([503, "", { "retry-after": text }]);
      assert.equal((await fail(clientOf(server.url), operationOf({ method: "POST" }))).attempts, 1, text);
    }
  });

  it("stop when the budget is spent", async () => {
    const server = await start([500]);
    const client = clientOf(server.url);
    for (let call = 0; call < 20; call++) await fail(client);
    // 500 tokens at 14 each.
    assert.equal(server.seen.length, 20 + 35);
  });

  it("never send a stream twice", async () => {
    const server = await start([503, "", { "retry-after": "0" }]);
    const streamed = operationOf({
      method: "PUT",
      body: { name: "file", encode: (request, _, value) => (request.body = value as ReadableStream) },
    });
    const file = new Blob(["once"]).stream();
    assert.equal((await fail(clientOf(server.url), streamed, { id: "1", file })).attempts, 1);
    assert.equal(server.seen[0]?.body, "once");
  });
});

describe("time", () => {
  const silent = async () => track(await serveRaw(() => undefined));

  it("may be more than timers count", async (test) => {
    const server = await start([200, { id: "1" }]);
    const timers = test.mock.method(globalThis, "setTimeout");
    await send(clientOf(server.url, { timeoutMs: 1e10, idleTimeoutMs: Infinity }));
    for (const { arguments: [, delay = 0] } of timers.mock.calls) assert.ok(delay < 2 ** 31, `${delay}`);
  });

  it("runs out for an attempt", async () => {
    const server = await silent();
    const error = await fail(clientOf(server.url, { timeoutMs: 30, retryConfig: { strategy: "none" } }));
    assert.ok(error instanceof RequestTimeoutError);
    assert.match(error.message, /took longer than 30 ms/);
  });

  it("runs out where nothing comes, though a little came", async () => {
    const drip = track(
      await serveRaw((socket) =>
        socket.once("data", () => socket.write("HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 9\r\n\r\n{")),
      ),
    );
    const error = await fail(clientOf(drip.url, { idleTimeoutMs: 300 }));
    assert.ok(error instanceof RequestTimeoutError);
    assert.match(error.message, /nothing came for 300 ms/);
    assert.equal(error.attempts, 1);
  });

  it("stops for the caller, in an attempt and between two", async () => {
    const server = await silent();
    const error = await fail(clientOf(server.url), operationOf(), { id: "1" }, { signal: AbortSignal.timeout(20) });
    assert.ok(error instanceof RequestAbortedError);
    assert.equal(error.attempts, 1);
    const busy = await start([503, "", { "retry-after": "30" }]);
    const controller = new AbortController();
    setTimeout(() => {
      controller.abort(new Error("enough"));
    }, 300);
    const stopped = await fail(clientOf(busy.url), operationOf(), { id: "1" }, { signal: controller.signal });
    assert.ok(stopped instanceof RequestAbortedError);
    assert.equal((stopped.cause as Error).message, "enough");
    assert.equal(busy.seen.length, 1);
  });

  it("is not begun with a signal that has fired", async () => {
    const server = await start([200, { id: "1" }]);
    const error = await fail(clientOf(server.url), operationOf(), { id: "1" }, { signal: AbortSignal.abort() });
    assert.ok(error instanceof RequestAbortedError);
    assert.equal(server.seen.length, 0);
  });
});

describe("answers", () => {
  it("may be nothing where nothing is documented", async () => {
    const server = await start([204]);
    assert.equal(await send(clientOf(server.url), operationOf({ responses: { "204": {} } })), undefined);
  });

  it("must be something where something is documented", async () => {
    const server = await start([200, "", { "content-type": "application/json" }]);
    const error = await fail(clientOf(server.url));
    assert.ok(error instanceof ResponseValidationError);
    assert.equal(error.statusCode, 200);
    assert.equal(error.attempts, 1);
    const optional = operationOf({ responses: { "200": { type: "any", optional: true } } });
    assert.equal(await send(clientOf(server.url), optional), undefined);
  });

  it("are told from other things", async () => {
    for (const [body, type, path] of [
      ["<html>", "text/html", "$"],
      ["{}", "application/json; charset=latin1", "$"],
      ["{", "application/json", "$"],
      ['{"error":{}}', "application/json", "$.id"],
      ["[]", "application/json", "$.id"],
    ] as const) {
      const server = await start([200, body, { "content-type": type }]);
      const error = await fail(clientOf(server.url));
      assert.ok(error instanceof ResponseValidationError, body);
      assert.equal(error.path, path);
      assert.equal(error.excerpt, body);
      assert.equal(error.statusCode, 200);
    }
    for (const type of ["application/vnd.api+json", "application/json; charset=UTF-8", 'application/json;charset="utf-8"']) {
      const server = await start([200, '{"id":"1"}', { "content-type": type }]);
      assert.deepEqual(await send(clientOf(server.url)), { id: "1" }, type);
    }
  });

  it("are read up to a limit, after decompression", async () => {
    const bomb = gzipSync(Buffer.alloc(1 << 20, "x"));
    const server = await start([200, bomb, { "content-encoding": "gzip" }]);
    const error = await fail(clientOf(server.url, { responseLimit: 1000 }));
    assert.ok(error instanceof LimitError);
    const large = await start([400, "y".repeat(3 << 20)]);
    const told = await fail(clientOf(large.url));
    assert.ok(told instanceof APIError);
    assert.ok(told.body.length >= 1 << 20 && told.body.length < 2 << 20);
  });

  it("must be whole", async () => {
    const server = track(
      await serveRaw((socket) =>
        socket.once("data", () =>
          socket.end("HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 99\r\n\r\n{\"id\":\"1\"}"),
        ),
      ),
    );
    const error = await fail(clientOf(server.url));
    assert.ok(error instanceof ConnectionError);
    assert.equal(error.kind, "interrupted");
  });
});

describe("headers of answers", () => {
  it("can be read beside the body", async () => {
    const headers = {
      "x-limit": "60",
      "x-reset": "2025-02-13T09:00:00Z",
      "x-flags": "a, b",
      "x-more": '{"next":1}',
      "x-on": "true",
      "x-odd": "many",
      "x-sizes": "1, 2.5, huge",
      "x-total": "9007199254740993",
    };
    const server = await start([200, { id: "1" }, headers]);
    let response: Response | undefined;
    const onResponse = (given: Response) => (response = given);
    await send(clientOf(server.url), operationOf(), { id: "1" }, { onResponse });
    const fields: HeaderField[] = [
      { name: "limit", wire: "X-Limit", as: "number" },
      { name: "reset", wire: "X-Reset", type: dateTime },
      { name: "flags", wire: "X-Flags", as: "list" },
      { name: "more", wire: "X-More", as: "json" },
      { name: "on", wire: "X-On", as: "boolean" },
      { name: "odd", wire: "X-Odd", as: "number" },
      { name: "none", wire: "X-None" },
      { name: "sizes", wire: "X-Sizes", as: "list", items: "number" },
      { name: "total", wire: "X-Total", as: "bigint" },
    ];
    const { reset, ...read } = readHeaders<{ reset: Date }>(fields, response?.headers ?? new Headers());
    assert.deepEqual(read, {
      limit: 60,
      flags: ["a", "b"],
      more: { next: 1 },
      on: true,
      odd: "many",
      sizes: [1, 2.5, "huge"],
      total: 9007199254740993n,
    });
    assert.equal(reset.getTime(), Date.UTC(2025, 1, 13, 9));
  });
});

describe("redirects", () => {
  it("keep the credentials on the same origin", async () => {
    const server = await start([302, undefined, { location: "/other?x=1" }], [200, { id: "1" }]);
    await send(clientOf(server.url));
    assert.equal(server.seen[1]?.target, "/other?x=1");
    assert.equal(server.seen[1].headers.authorization, `Bearer ${SECRET}`);
  });

  it("lose all of them on another one", async () => {
    const other = await start([200, { id: "1" }]);
    const server = await start([307, undefined, { location: `${other.url}/x` }]);
    const operation = operationOf({ parameters: [{ name: "id", in: "path" }, { name: "X-Key", in: "header" }] });
    await send(clientOf(server.url), operation, { id: "1", "X-Key": "k" });
    assert.equal(other.seen[0]?.headers.authorization, undefined);
    assert.equal(other.seen[0]?.headers["x-key"], undefined);
    assert.equal(other.seen[0]?.headers.accept, "application/json");
  });

  it("are refused for POST, to weaker places and for ever", async () => {
    const server = await start([307, undefined, { location: "/x?key=1" }]);
    const refused = await fail(clientOf(server.url), post, {});
    assert.ok(refused instanceof RedirectError);
    assert.equal(refused.message, "POST is not repeated at /x");
    const error = await fail(clientOf(server.url));
    assert.ok(error instanceof RedirectError);
    assert.equal(server.seen.length, 1 + 11);
    const weak = await start([307, undefined, { location: "http://example.com/" }]);
    assert.match((await fail(clientOf(weak.url))).message, /not https/);
  });
});

describe("secrets", () => {
  it("are seen nowhere", async () => {
    const server = await start([500, "oops"]);
    const client = clientOf(server.url);
    const error = await fail(client);
    for (const thing of [client, error]) {
      assert.ok(!inspect(thing, { depth: 20, showHidden: true }).includes(SECRET));
      assert.ok(!JSON.stringify(thing).includes(SECRET));
    }
    await server.close();
    assert.ok(!inspect(await fail(client), { depth: 20, showHidden: true }).includes(SECRET));
  });
});
