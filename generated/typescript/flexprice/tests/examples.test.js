// Every example of the pages runs, as it stands there, against a server of this machine that answers as the document says.
// `tsc --project tests/tsconfig.json` comes first: it checks the examples' types and makes programs of them.

import assert from "node:assert/strict";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { after, before, test } from "node:test";

const { serverVariable, operations, programs } = JSON.parse(read("answers.json"));
const examples = readdirSync(new URL("examples/", import.meta.url)).map((file) => file.replace(/\.ts$/, ""));

/** What the running example is answered with, and the requests that it made. */
let answer;
let requests = [];

const server = createServer((request, response) => {
  request.resume().on("end", () => {
    requests.push(`${request.method} ${decodeURI(request.url.replace(/\?.*/, ""))}`);
    const [type, body] = bodyOf(answer, requests.length);
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

for (const name of examples) {
  test(name, { timeout: 30_000 }, async ({ mock }) => {
    const operation = operations[programs[name]];
    answer = operation;
    requests = [];
    mock.method(console, "log", () => undefined);
    const complaints = mock.method(console, "error", () => undefined);
    const program = new URL(`build/${name}.js`, import.meta.url);
    // Where the document names no server, an example names one that does not exist.
    writeFileSync(program, read(program).replaceAll("https://api.example.com", process.env[serverVariable]));
    await import(program);
    assert.deepEqual(complaints.mock.calls.map((call) => call.arguments), []);
    if (operation === undefined) {
      assert.deepEqual(requests, []);
    } else {
      const { method, path } = operation;
      const beginning = `${method} ${path.replace(/[{?#].*/, "")}`;
      assert.ok(requests.length > 0 && requests.every((request) => request.startsWith(beginning)), `${requests}`);
    }
  });
}

test("no example is missing", () => {
  assert.ok(examples.length > 0);
  assert.deepEqual(Object.keys(programs).filter((name) => !examples.includes(name)), []);
});

/** The media type and the body of an answer; pages after the first one are empty. */
function bodyOf({ body, last, text, bytes, events }, count) {
  if (body !== undefined) return ["application/json", JSON.stringify(count > 1 ? (last ?? body) : body)];
  if (text !== undefined) return ["text/plain", text];
  if (bytes !== undefined) return ["application/octet-stream", bytes];
  if (events !== undefined) return ["text/event-stream", events];
  return [undefined, undefined];
}

function read(path) {
  return readFileSync(new URL(path, import.meta.url), "utf8");
}
