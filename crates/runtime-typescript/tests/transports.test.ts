import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { inspect } from "node:util";

import axios from "axios";

import { axiosTransport, fromAxios } from "../src/axios.ts";
import { bytesBody, jsonBody } from "../src/body.ts";
import { chooseServer, ownServer } from "../src/choice.ts";
import { Client, type ClientDefinition } from "../src/client.ts";
import { envelope } from "../src/envelope.ts";
import { ConnectionError, InvalidRequestError, RedirectError, RequestAbortedError, RequestTimeoutError } from "../src/errors.ts";
import { eventResponse, type EventStream } from "../src/events.ts";
import { multipartBody } from "../src/forms.ts";
import { readHeaders } from "../src/headers.ts";
import { HTTPClient } from "../src/http.ts";
import { request } from "../src/raw.ts";
import { bearer } from "../src/security.ts";
import { clientOf, fail, operationOf, SECRET, send } from "./client.ts";
import { serveRaw } from "./server.ts";
import { start, track } from "./started.ts";

describe("HTTPClient", () => {
  it("runs hooks around each attempt", async () => {
    const server = await start([500], [200, { id: "1" }]);
    const told: string[] = [];
    const httpClient = new HTTPClient()
      .addHook("beforeRequest", (original) => {
        const changed = new Request(original);
        changed.headers.set("x-hook", "1");
        return changed;
      })
      .addHook("response", (response) => {
        told.push(String(response.status));
      });
    await send(clientOf(server.url, { httpClient }), operationOf({ method: "PUT", body: { name: "r", encode: jsonBody } }), { id: "1", r: 1 });
    assert.deepEqual(told, ["500", "200"]);
    assert.equal(server.seen[0]?.headers["x-hook"], "1");
    assert.equal(server.seen[1]?.body, "1");
  });

  it("tells hooks of failures, and uses the fetcher", async () => {
    const told: unknown[] = [];
    const hook = (error: unknown) => {
      told.push(error);
    };
    const broken = new TypeError("fetch failed", { cause: Object.assign(new Error("x"), { code: "ECONNRESET" }) });
    const httpClient = new HTTPClient({ fetcher: () => Promise.reject(broken) }).addHook("requestError", hook);
    const error = await fail(clientOf("https://example.com", { httpClient, retryConfig: { strategy: "none" } }));
    assert.ok(error instanceof ConnectionError);
    assert.deepEqual(told, [broken]);
    await fail(clientOf("https://example.com", { httpClient: httpClient.clone().removeHook("requestError", hook) }));
    assert.equal(told.length, 1);
  });

  it("is known by what platforms say of a failure", async () => {
    const kindOf = async (message: string, code?: string) => {
      const broken = new TypeError("fetch failed", { cause: Object.assign(new Error(message), { code }) });
      const httpClient = new HTTPClient({ fetcher: () => Promise.reject(broken) });
      const error = await fail(clientOf("https://example.com", { httpClient, retryConfig: { strategy: "none" } }));
      return error instanceof ConnectionError ? error.kind : undefined;
    };
    const unsent = ["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "EHOSTUNREACH", "ENETUNREACH", "UND_ERR_CONNECT_TIMEOUT"];
    for (const code of unsent) assert.equal(await kindOf("x", code), "connect", code);
    for (const message of ["Connection refused (os error 111)", "dns error: no record"]) assert.equal(await kindOf(message), "connect");
    for (const code of ["CERT_HAS_EXPIRED", "ERR_SSL_WRONG_VERSION_NUMBER", "DEPTH_ZERO_SELF_SIGNED_CERT"]) {
      assert.equal(await kindOf("x", code), "tls", code);
    }
    for (const code of ["ECONNRESET", "EPIPE", "UND_ERR_SOCKET"]) assert.equal(await kindOf("try again", code), "interrupted", code);
  });

  it("may throw at once", async () => {
    const request = () => {
      throw new TypeError("fetch failed");
    };
    const error = await fail(clientOf("https://example.com", { httpClient: { request }, retryConfig: { strategy: "none" } }));
    assert.ok(error instanceof ConnectionError, `${error}`);
  });

  it("does not trust a fetcher that redirects by itself", async () => {
    const other = await start([200, { id: "1" }]);
    const server = await start([302, undefined, { location: other.url }]);
    const httpClient = new HTTPClient({ fetcher: (input, init) => fetch(input, { ...init, redirect: "follow" }) });
    assert.ok((await fail(clientOf(server.url, { httpClient }))) instanceof RedirectError);
  });
});

describe("axios", () => {
  const axiosClient = (url: string) => clientOf(url, { httpClient: axiosTransport() });

  it("sends what fetch sends", async () => {
    const server = await start([200, { id: "1" }]);
    const operation = operationOf({ method: "PATCH", body: { name: "r", encode: jsonBody } });
    for (const client of [clientOf(server.url), axiosClient(server.url)]) {
      await send(client, operation, { id: "a/b", r: { x: 1 } });
      await send(client, operation, { id: "a/b" });
    }
    const judged = server.seen.map(({ method, target, headers, body }) => ({
      ...{ method, target, body },
      ...{ accept: headers.accept, type: headers["content-type"], auth: headers.authorization, agent: headers["user-agent"] },
    }));
    assert.deepEqual(judged[2], judged[0]);
    assert.deepEqual(judged[3], judged[1]);
  });

  it("gives envelopes with its own answer, which is not printed", async () => {
    const server = await start([201, { id: "1" }, { "x-many": "a" }]);
    const operation = operationOf({
      result: envelope,
      readHeaders: (headers) => readHeaders([{ name: "many", wire: "X-Many" }], headers),
      responses: { "201": { type: { required: ["id"] }, field: "thing" } },
    });
    const result = (await send(axiosClient(server.url), operation)) as Record<string, unknown>;
    assert.equal(result["statusCode"], 201);
    assert.equal(result["contentType"], "application/json");
    assert.deepEqual(result["thing"], { id: "1" });
    assert.deepEqual((result["headers"] as Record<string, string[]>)["x-many"], ["a"]);
    assert.deepEqual(result["typedHeaders"], { many: "a" });
    assert.equal((result["rawResponse"] as { status: number }).status, 201);
    assert.ok(!inspect(result, { depth: 9 }).includes(SECRET));
    JSON.stringify(result);
  });

  it("fails as fetch fails, without showing the request", async () => {
    const server = await start([500, "oops"]);
    assert.equal((await fail(axiosClient(server.url))).attempts, 3);
    await server.close();
    const error = await fail(axiosClient(server.url));
    assert.ok(error instanceof ConnectionError && error.kind === "connect");
    assert.ok(!inspect(error, { depth: 9, showHidden: true }).includes(SECRET));
    const reset = await serveRaw((socket) => socket.once("data", () => socket.resetAndDestroy()));
    track(reset);
    const broken = await fail(axiosClient(reset.url));
    assert.ok(broken instanceof ConnectionError && broken.kind === "interrupted", broken.message);
  });

  it("understands the config of a call", async () => {
    const server = await serveRaw(() => undefined);
    track(server);
    const once = { retries: { strategy: "none" } } as const;
    const late = await fail(axiosClient(server.url), operationOf(), { id: "1" }, { ...fromAxios({ timeout: 20 }), ...once });
    assert.ok(late instanceof RequestTimeoutError);
    const aborted = await fail(axiosClient(server.url), operationOf(), { id: "1" }, fromAxios({ signal: AbortSignal.timeout(20) }));
    assert.ok(aborted instanceof RequestAbortedError);
    const answering = await start([200, { id: "1" }]);
    const config = { headers: { "X-Trace": "t" }, params: { extra: 1 }, baseURL: answering.url };
    await send(axiosClient("https://example.com"), operationOf(), { id: "1" }, fromAxios(config));
    assert.equal(answering.seen[0]?.target, "/things/1?extra=1");
    assert.equal(answering.seen[0].headers["x-trace"], "t");
    assert.equal(fromAxios(undefined), undefined);
  });

  it("uses the instance that it is given", async () => {
    const server = await start([200, { id: "1" }]);
    const instance = axios.create({ headers: { common: { "x-instance": "1" } } });
    await send(clientOf(server.url, { httpClient: axiosTransport(instance) }));
    assert.equal(server.seen[0]?.headers["x-instance"], "1");
  });

  it("streams", async () => {
    const server = await start([200, "data: 1\n\n", { "content-type": "text/event-stream" }]);
    const operation = operationOf({ streams: true, responses: { "200": { decode: eventResponse, type: "string" } } });
    const events = (await send(axiosClient(server.url), operation)) as EventStream<string>;
    for await (const { data } of events) assert.equal(data, "1");
  });

  it("sends forms and streams", async () => {
    const server = await start([200, { id: "1" }]);
    const form = operationOf({ method: "POST", body: { name: "form", encode: multipartBody } });
    await send(axiosClient(server.url), form, { id: "1", form: { file: new Blob(["hello"]) } });
    assert.match(server.seen[0]?.headers["content-type"] ?? "", /^multipart\/form-data; boundary=form-[0-9a-f-]+$/);
    assert.match(server.seen[0]?.body ?? "", /name="file"; filename="file"[^]*hello/);
    const bytes = operationOf({ method: "PUT", body: { name: "file", encode: bytesBody } });
    await send(axiosClient(server.url), bytes, { id: "1", file: new Blob(["streamed"]).stream() });
    assert.equal(server.seen[1]?.body, "streamed");
  });

  it("leaves redirects to the runtime", async () => {
    const other = await start([200, { id: "1" }]);
    const server = await start([302, undefined, { location: `${other.url}/x` }]);
    await send(axiosClient(server.url));
    assert.equal(other.seen[0]?.headers.authorization, undefined);
  });
});

describe("servers", () => {
  const servers = [
    { name: "production", url: "https://{region}.example.com", variables: { region: { default: "eu", allowed: ["eu", "us"] } } },
    { name: "sandbox", url: "https://sandbox.example.com" },
  ];

  it("are chosen by name, by index and by variables", () => {
    assert.equal(chooseServer(servers, {}), "https://eu.example.com");
    assert.equal(chooseServer(servers, { serverVariables: { region: "us" } }), "https://us.example.com");
    assert.equal(chooseServer(servers, { server: "sandbox" }), "https://sandbox.example.com");
    assert.equal(chooseServer(servers, { serverIdx: 1 }), "https://sandbox.example.com");
    assert.equal(chooseServer([], {}), undefined);
    for (const wrong of [{ server: "x" }, { serverIdx: 2 }, { serverVariables: { region: "evil.example/" } }]) {
      assert.throws(() => chooseServer(servers, wrong), InvalidRequestError);
    }
  });

  it("of operations stand behind a server that was given", async () => {
    const own = await start([200, { id: "1" }]);
    const given = await start([200, { id: "1" }]);
    const operation = operationOf({ servers: [own.url], choose: ownServer });
    const definition: ClientDefinition = { name: "t", version: "1", env: "T", servers: [given.url], security: { token: { scheme: bearer } } };
    await send(new Client(definition, {}, { token: "t" }), operation);
    await send(clientOf(given.url), operation);
    await send(clientOf("https://example.com"), operation, { id: "1" }, { serverURL: given.url });
    assert.deepEqual([own.seen.length, given.seen.length], [1, 2]);
    const nowhere = new Client({ ...definition, servers: [] }, {}, { token: "t" });
    assert.ok((await fail(nowhere)) instanceof InvalidRequestError);
  });
});

describe("endpoints that the document lacks", () => {
  it("are called like others", async () => {
    const server = await start([503, "", { "retry-after": "0" }], [200, { beta: true }]);
    const response = await request(clientOf(server.url), "POST", "/beta?x=1", { json: { a: 1 }, query: { y: 2 } });
    assert.deepEqual(await response.json(), { beta: true });
    assert.equal(server.seen[1]?.target, "/beta?x=1&y=2");
    assert.equal(server.seen[1].headers.authorization, `Bearer ${SECRET}`);
    assert.equal(server.seen[1].body, '{"a":1}');
    await assert.rejects(request(clientOf("https://example.com"), "GET", "https://evil.example"), InvalidRequestError);
  });

  it("are called again where their method allows it", async () => {
    const attemptsOf = async (method: string) => {
      const server = await start([500]);
      await assert.rejects(request(clientOf(server.url), method, "/beta"));
      return server.seen.length;
    };
    for (const method of ["GET", "HEAD", "OPTIONS", "PUT", "DELETE"]) assert.equal(await attemptsOf(method), 3, method);
    for (const method of ["POST", "PATCH", "MERGE"]) assert.equal(await attemptsOf(method), 1, method);
  });
});
