import assert from "node:assert/strict";
import { describe, it } from "node:test";

import { bytesBody, jsonBody } from "../src/body.ts";
import { InvalidRequestError } from "../src/errors.ts";
import { formBody, multipartBody } from "../src/forms.ts";
import { linesBody } from "../src/lines.ts";
import type { BodyEncoder, RequestBody } from "../src/operation.ts";
import { sequenceBody } from "../src/sequence.ts";
import { formExplodedStyle, formStyle, reserved } from "../src/styles.ts";
import { clientOf, fail, operationOf, send } from "./client.ts";
import { type Seen } from "./server.ts";
import { start } from "./started.ts";

/** What comes of a body at the server. */
async function body(encode: BodyEncoder, value: unknown, more: Partial<RequestBody> = {}): Promise<Seen | undefined> {
  const server = await start([200, { id: "1" }]);
  await send(clientOf(server.url), operationOf({ method: "POST", body: { name: "b", encode, ...more } }), { id: "1", b: value });
  return server.seen[0];
}

describe("bodies", () => {
  it("may be forms", async () => {
    const seen = await body(formBody, { a: "b c&d", list: [1, 2], nested: { x: true }, none: null, gone: undefined });
    assert.equal(seen?.headers["content-type"], "application/x-www-form-urlencoded");
    assert.equal(seen.body, "a=b%20c%26d&list=1&list=2&nested%5Bx%5D=true");
  });

  it("may have parts", async () => {
    const file = { fileName: 'a"b.txt', content: new Blob(["hello"], { type: "text/plain" }) };
    const seen = await body(multipartBody, { file, data: Uint8Array.of(104, 105), tags: ["x", "y"], meta: { a: 1 } });
    assert.match(seen?.headers["content-type"] ?? "", /^multipart\/form-data; boundary=/);
    assert.match(seen?.body ?? "", /name="file"; filename="a%22b.txt"\r\nContent-Type: text\/plain\r\n\r\nhello\r\n/);
    assert.match(seen?.body ?? "", /name="data"; filename="data"\r\nContent-Type: application\/octet-stream\r\n\r\nhi\r\n/);
    assert.match(seen?.body ?? "", /name="tags"\r\n\r\nx\r\n[^]*name="tags"\r\n\r\ny\r\n[^]*name="meta"\r\nContent-Type: application\/json\r\n\r\n\{"a":1\}/);
  });

  it("may have parts with headers of their own", async () => {
    const parts = { file: { mediaType: "image/gif", headers: { "X-Kind": "photo" } }, note: { headers: { "X-Count": "1" } } };
    const png = { fileName: "a.png", content: new Blob(["png"], { type: "image/png" }), headers: { "X-Place": "Oslo" } };
    const seen = await body(multipartBody, { file: [png, Uint8Array.of(103)], note: "n" }, { parts });
    assert.match(seen?.body ?? "", /filename="a.png"\r\nContent-Type: image\/png\r\nX-Kind: photo\r\nX-Place: Oslo\r\n\r\npng\r\n/);
    assert.match(seen?.body ?? "", /filename="file"\r\nContent-Type: image\/gif\r\nX-Kind: photo\r\n\r\ng\r\n/);
    assert.match(seen?.body ?? "", /name="note"\r\nX-Count: 1\r\n\r\nn\r\n/);
    for (const headers of [{ "X-A": "a\r\nX-B: b" }, { "X-A: a\r\nX-B": "b" }] as Record<string, string>[]) {
      const operation = operationOf({ method: "POST", body: { name: "b", encode: multipartBody } });
      const error = await fail(clientOf("https://api.example.com"), operation, { id: "1", b: { file: { ...png, headers } } });
      assert.ok(error instanceof InvalidRequestError);
    }
  });

  it("may be bytes", async () => {
    const typed = await body(bytesBody, new Blob(["a,b"], { type: "text/csv" }));
    assert.equal(typed?.headers["content-type"], "text/csv");
    const seen = await body(bytesBody, Uint8Array.of(104, 105));
    assert.equal(seen?.body, "hi");
    assert.equal(seen.headers["content-type"], "application/octet-stream");
  });

  it("are refused where they cannot be written", async () => {
    const circle: Record<string, unknown> = {};
    circle["self"] = circle;
    for (const [encode, value] of [[jsonBody, { n: 1n }], [jsonBody, circle], [formBody, "text"]] as const) {
      const operation = operationOf({ body: { name: "b", encode } });
      const error = await fail(clientOf("https://example.com"), operation, { id: "1", b: value });
      assert.ok(error instanceof InvalidRequestError);
      assert.equal(error.parameter, "b");
    }
    const required = operationOf({ body: { name: "b", encode: jsonBody, required: true } });
    assert.match((await fail(clientOf("https://example.com"), required)).message, /b is not set/);
  });

  it("may have fields that every call sends", async () => {
    const server = await start([200, { id: "1" }]);
    const operation = operationOf({ method: "POST", body: { name: "b", encode: jsonBody, also: { stream: true } } });
    await send(clientOf(server.url), operation, { id: "1", b: { n: 1 } }, { bodyFields: { beta: 2 } });
    assert.deepEqual(JSON.parse(server.seen[0]?.body ?? ""), { n: 1, stream: true, beta: 2 });
  });

  it("may be lines and records of JSON", async () => {
    const type = { wire: { userId: "user_id" } };
    const seen = await body(linesBody, [{ userId: "1" }, { userId: "2" }], { type });
    assert.equal(seen?.headers["content-type"], "application/jsonl");
    assert.equal(seen.body, '{"user_id":"1"}\n{"user_id":"2"}\n');
    const records = await body(sequenceBody, [{ userId: "1" }], { type });
    assert.equal(records?.headers["content-type"], "application/json-seq");
    assert.equal(records.body, '\u001e{"user_id":"1"}\n');
    assert.equal((await body(linesBody, [], { mediaType: "application/x-ndjson" }))?.headers["content-type"], "application/x-ndjson");
  });
});

describe("parts of forms", () => {
  it("are sent as the document says", async () => {
    const value = { point: { x: 1, y: "a b" }, ids: ["a", "b"], tags: ["x", "y"], raw: "a/b", all: [1, { a: 1 }] };
    const parts: RequestBody["parts"] = {
      point: { style: formExplodedStyle },
      ids: { style: formStyle },
      tags: { json: true },
      raw: { encode: reserved },
      all: { json: "each" },
    };
    const form = await body(formBody, value, { parts });
    assert.equal(form?.body, "x=1&y=a%20b&ids=a,b&tags=%5B%22x%22%2C%22y%22%5D&raw=a/b&all=1&all=%7B%22a%22%3A1%7D");
    const files = { list: [new Blob(["1"]), new Blob(["2"], { type: "image/png" })], meta: "x", tags: ["x", "y"], ids: ["a", "b"] };
    const multi = await body(multipartBody, files, {
      parts: { list: { mediaType: "image/jpeg" }, meta: { json: true }, tags: { json: true, mediaType: "text/json" }, ids: { style: formStyle } },
    });
    const boundary = /boundary=(.*)$/.exec(multi?.headers["content-type"] ?? "")?.[1] ?? "";
    const seen = multi?.body.split(`--${boundary}`).slice(1, -1).map((part) => part.replace("\r\nContent-Disposition: form-data; name=", "").trim());
    assert.deepEqual(seen, [
      '"list"; filename="list"\r\nContent-Type: image/jpeg\r\n\r\n1',
      '"list"; filename="list"\r\nContent-Type: image/png\r\n\r\n2',
      '"meta"\r\nContent-Type: application/json\r\n\r\n"x"',
      '"tags"\r\nContent-Type: text/json\r\n\r\n["x","y"]',
      '"ids"\r\n\r\na,b',
    ]);
  });

  it("of several parts are of the media type that the API documents", async () => {
    const seen = await body(multipartBody, { meta: { a: 1 } }, { mediaType: "multipart/related" });
    assert.match(seen?.headers["content-type"] ?? "", /^multipart\/related; boundary=form-/);
  });

  it("cannot break out of their heads", async () => {
    const evil = 'x"\r\nContent-Type: text/html\r\n\r\n<b>';
    const seen = await body(multipartBody, { [evil]: { fileName: evil, content: "c" } });
    const name = "x%22%0D%0AContent-Type: text/html%0D%0A%0D%0A<b>";
    assert.ok(seen?.body.includes(`name="${name}"; filename="${name}"\r\nContent-Type: application/octet-stream\r\n\r\nc\r\n`));
  });
});

describe("uploads", () => {
  it("are sent again where they can be read again", async () => {
    const server = await start([503], [200, { id: "1" }]);
    const operation = operationOf({ method: "PUT", body: { name: "file", encode: multipartBody } });
    await send(clientOf(server.url), operation, { id: "1", file: { data: new Blob(["hello"]) } });
    assert.equal(server.seen.length, 2);
    assert.equal(server.seen[0]?.body, server.seen[1]?.body);
  });

  it("are streamed where they are streams, once", async () => {
    const server = await start([503, "", { "retry-after": "0" }]);
    const form = operationOf({ method: "PUT", body: { name: "form", encode: multipartBody } });
    const bytes = operationOf({ method: "PUT", body: { name: "form", encode: bytesBody } });
    const stream = () => new Blob(["hello"]).stream();
    const file = { fileName: "a.txt", content: stream() };
    assert.equal((await fail(clientOf(server.url), form, { id: "1", form: { file, after: "x" } })).attempts, 1);
    assert.match(server.seen[0]?.body ?? "", /filename="a.txt"[^]*\r\n\r\nhello\r\n[^]*name="after"\r\n\r\nx\r\n--/);
    assert.equal(server.seen[0]?.headers["content-length"], undefined);
    assert.equal((await fail(clientOf(server.url), bytes, { id: "1", form: stream() })).attempts, 1);
    assert.equal(server.seen[1]?.body, "hello");
  });

  it("may take as long as they take", async () => {
    const server = await start([200, { id: "1" }]);
    let sent = 0;
    const slow = new ReadableStream<Uint8Array>({
      async pull(controller) {
        await new Promise((resolve) => setTimeout(resolve, 20));
        if (sent++ < 5) controller.enqueue(Uint8Array.of(97));
        else controller.close();
      },
    });
    await send(clientOf(server.url), operationOf({ method: "PUT", body: { name: "f", encode: bytesBody } }), { id: "1", f: slow });
    assert.equal(server.seen[0]?.body, "aaaaa");
  });
});
