// Every example of the pages runs, as it stands there, against a server of this machine that answers as the document says.
// `examples.js` and `tsc --project tests/tsconfig.json` come first: they make programs of the examples and check their types.

import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { after, before, test } from "node:test";

const { serverVariable, operations } = JSON.parse(read("answers.json"));
const examples = JSON.parse(read("build/examples.json"));

/** What the running example is answered with, and the requests that it made. */
let answer;
let requests = [];

const server = createServer((request, response) => {
  request.resume().on("end", () => {
    requests.push(`${request.method} ${decodeURI(request.url.replace(/\?.*/, ""))}`);
    const [type, body] = bodyOf(answer, request.headers.accept ?? "", requests.length);
    response.writeHead(answer.status, type === undefined ? {} : { "content-type": type }).end(body);
  });
});

before(async () => {
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  process.env[serverVariable] = `http://127.0.0.1:${server.address().port}`;
});

after(() => {
  server.close();
  server.closeAllConnections();
});

for (const { file, page, heading, operation } of examples) {
  test(`${page}, ${heading}: ${file}`, { timeout: 30_000 }, async ({ mock }) => {
    answer = operations[operation];
    requests = [];
    mock.method(console, "log", () => undefined);
    const complaints = mock.method(console, "error", () => undefined);
    const program = new URL(`build/programs/${file}.js`, import.meta.url);
    // Where the document names no server, an example names one that does not exist.
    writeFileSync(program, read(program).replaceAll("https://api.example.com", process.env[serverVariable]));
    if (answer?.refused) {
      // `fetch` does not send such a request.
      await assert.rejects(import(program), { name: "ConnectionError" });
      return;
    }
    await import(program);
    assert.deepEqual(complaints.mock.calls.map((call) => call.arguments), []);
    if (operation === undefined) {
      assert.deepEqual(requests, []);
    } else {
      const beginning = `${answer.method} ${answer.path.replace(/[{?#].*/, "")}`;
      assert.ok(requests.length > 0 && requests.every((request) => request.startsWith(beginning)), `${requests}`);
    }
  });
}

test("there are examples", () => {
  assert.ok(examples.length > 0);
});

/** The media type and the body of an answer; pages after the first one are empty. */
function bodyOf({ body, last, text, bytes, events }, accept, count) {
  const stream = /[^, ]*(event-stream|json-?l|ndjson|json-seq)[^, ]*/.exec(accept);
  if (events !== undefined && (body === undefined || stream)) return [stream?.[0] ?? "text/event-stream", events];
  if (body !== undefined) return ["application/json", JSON.stringify(count > 1 ? (last ?? body) : body)];
  if (text !== undefined) return ["text/plain", text];
  if (bytes !== undefined) return ["application/octet-stream", bytes];
  return [undefined, undefined];
}

function read(path) {
  return readFileSync(new URL(path, import.meta.url), "utf8");
}
