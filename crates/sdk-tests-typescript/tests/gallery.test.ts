// What the document of the gallery says beside its types: headers of parts and of answers, tokens, decimals.

import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, test } from "node:test";

import { Gallery } from "gallery";
import { readUploadPictureHeaders, type UploadPictureHeaders } from "gallery/models/operations";

interface Seen {
  request: string;
  headers: IncomingMessage["headers"];
  body: string;
}

type Reply = readonly [number, unknown, Record<string, string>?];

const closing: (() => void)[] = [];

afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** A server that answers with what `answer` gives, and what it has seen. */
async function serve(answer: (seen: Seen, count: number) => Reply): Promise<{ url: string; seen: Seen[] }> {
  const seen: Seen[] = [];
  const server = createServer((request, response) => {
    let body = "";
    request.setEncoding("utf8");
    request.on("data", (text: string) => (body += text));
    request.on("end", () => {
      const own = { request: `${request.method ?? ""} ${request.url ?? ""}`, headers: request.headers, body };
      seen.push(own);
      const [status, json, headers] = answer(own, seen.length);
      response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(json));
    });
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  closing.push(() => {
    server.close();
    server.closeAllConnections();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`, seen };
}

test("parts have their headers, and answers typed ones", async () => {
  const { url, seen } = await serve(() => [201, { id: "pic_1" }, { "x-remaining": "41", "x-labels": "oil, canvas" }]);
  const gallery = new Gallery({ serverURL: url, security: { oauth: "token" } });
  let headers: UploadPictureHeaders = {};
  const picture = await gallery.pictures.upload(
    { image: { fileName: "dawn.jpg", content: new Blob(["jpeg"], { type: "image/jpeg" }), headers: { "X-Place": "Oslo" } }, title: "Dawn", notes: "*Oil*" },
    { onResponse: (response) => (headers = readUploadPictureHeaders(response.headers)) },
  );
  assert.equal(picture.id, "pic_1");
  assert.deepEqual(headers, { xRemaining: 41, xLabels: ["oil", "canvas"] });
  const body = seen[0]?.body ?? "";
  assert.match(body, /filename="dawn.jpg"\r\nContent-Type: image\/jpeg\r\nX-Kind: photo\r\nX-Place: Oslo\r\n\r\njpeg\r\n/);
  assert.match(body, /name="notes"\r\nContent-Type: text\/markdown\r\n\r\n\*Oil\*\r\n/);
});

test("a query may be one value, without a name", async () => {
  const { url, seen } = await serve(() => [200, ["pic_1"]]);
  const gallery = new Gallery({ serverURL: url, security: { oauth: "token" } });
  assert.deepEqual(await gallery.pictures.matchPictures({ filter: { rooms: [1, 2] } }), ["pic_1"]);
  await gallery.pictures.selectPictures({ selector: "$.a.b[1:1]" });
  await gallery.pictures.selectPictures();
  assert.deepEqual(
    seen.map(({ request }) => request),
    [
      "GET /v1/pictures/matching?%7B%22rooms%22%3A%5B1%2C2%5D%7D",
      "GET /v1/pictures/selected?%24.a.b%5B1%3A1%5D",
      "GET /v1/pictures/selected",
    ],
  );
});

test("tokens are obtained once, from where the document says, and once more when they are refused", async () => {
  let given = 0;
  const { url, seen } = await serve(({ request, headers }) => {
    if (request === "POST /oauth/token") return [200, { access_token: `t${++given}`, expires_in: 3600 }];
    return headers.authorization === "Bearer t1" ? [401, {}] : [201, { id: "pic_1" }];
  });
  const oauth = { clientID: "id", clientSecret: "secret", scopes: ["read"] };
  const gallery = new Gallery({ serverURL: url, security: { oauth } });
  await Promise.all([gallery.pictures.copy({ id: "1" }), gallery.pictures.copy({ id: "2" }), gallery.pictures.copy({ id: "3" })]);
  assert.equal(given, 2);
  const [token] = seen;
  assert.equal(token?.headers.authorization, `Basic ${btoa("id:secret")}`);
  assert.equal(token.body, "grant_type=client_credentials&scope=read");
  assert.equal(seen.filter(({ headers }) => headers.authorization === "Bearer t2").length, 3);
});

test("a client's own credentials may stand in the environment", async () => {
  const { url, seen } = await serve(({ request }) =>
    request === "POST /oauth/token" ? [200, { access_token: "t" }] : [201, { id: "pic_1" }],
  );
  process.env["GALLERY_CLIENT_ID"] = "id";
  process.env["GALLERY_CLIENT_SECRET"] = "secret";
  try {
    await new Gallery({ serverURL: url }).pictures.copy({ id: "1" });
  } finally {
    Reflect.deleteProperty(process.env, "GALLERY_CLIENT_ID");
    Reflect.deleteProperty(process.env, "GALLERY_CLIENT_SECRET");
  }
  assert.equal(seen.at(-1)?.headers.authorization, "Bearer t");
});
