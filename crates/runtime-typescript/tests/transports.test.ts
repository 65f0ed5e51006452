import assert from "node:assert/strict";
import { afterEach, describe, it } from "node:test";
import { inspect } from "node:util";

import axios from "axios";

import { axiosTransport, fromAxios } from "../src/axios.ts";
import { bytesBody, formBody, jsonBody, multipartBody } from "../src/body.ts";
import { Client, type ClientDefinition } from "../src/client.ts";
import { putCookie } from "../src/cookies.ts";
import { envelope } from "../src/envelope.ts";
import { AuthError, ConnectionError, InvalidRequestError, RedirectError, RequestAbortedError, RequestTimeoutError } from "../src/errors.ts";
import { eventResponse, type EventStream } from "../src/events.ts";
import { HTTPClient } from "../src/http.ts";
import { clientCredentials } from "../src/oauth.ts";
import { request } from "../src/raw.ts";
import { basic, bearer, cookieKey, headerKey, queryKey, type Security } from "../src/security.ts";
import { chooseServer, ownServer } from "../src/servers.ts";
import { verifyWebhook, WebhookVerificationError } from "../src/webhooks.ts";
import { clientOf, fail, operationOf, SECRET, send } from "./client.ts";
import { type Loopback, type Reply, serve, serveRaw } from "./server.ts";

const open: Loopback[] = [];

async function start(...replies: Reply[]): Promise<Loopback> {
  const server = await serve((_, count) => replies[Math.min(count, replies.length - 1)]);
  open.push(server);
  return server;
}

afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});

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
    const operation = operationOf({ result: envelope, responses: { "201": { type: { required: ["id"] }, field: "thing" } } });
    const result = (await send(axiosClient(server.url), operation)) as Record<string, unknown>;
    assert.equal(result["statusCode"], 201);
    assert.equal(result["contentType"], "application/json");
    assert.deepEqual(result["thing"], { id: "1" });
    assert.deepEqual((result["headers"] as Record<string, string[]>)["x-many"], ["a"]);
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
    open.push(reset);
    const broken = await fail(axiosClient(reset.url));
    assert.ok(broken instanceof ConnectionError && broken.kind === "interrupted", broken.message);
  });

  it("understands the config of a call", async () => {
    const server = await serveRaw(() => undefined);
    open.push(server);
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
    const operation = operationOf({ responses: { "200": { decode: eventResponse, type: "string" } } });
    const events = (await send(axiosClient(server.url), operation)) as EventStream<string>;
    for await (const { data } of events) assert.equal(data, "1");
  });

  it("leaves redirects to the runtime", async () => {
    const other = await start([200, { id: "1" }]);
    const server = await start([302, undefined, { location: `${other.url}/x` }]);
    await send(axiosClient(server.url));
    assert.equal(other.seen[0]?.headers.authorization, undefined);
  });
});

describe("bodies", () => {
  const body = async (encode: typeof jsonBody, value: unknown) => {
    const server = await start([200, { id: "1" }]);
    await send(clientOf(server.url), operationOf({ method: "POST", body: { name: "b", encode } }), { id: "1", b: value });
    return server.seen[0];
  };

  it("may be forms", async () => {
    const seen = await body(formBody, { a: "b c&d", list: [1, 2], nested: { x: true }, none: null, gone: undefined });
    assert.equal(seen?.headers["content-type"], "application/x-www-form-urlencoded");
    assert.equal(seen.body, "a=b+c%26d&list=1&list=2&nested%5Bx%5D=true");
  });

  it("may have parts", async () => {
    const file = { fileName: 'a"b.txt', content: new Blob(["hello"], { type: "text/plain" }) };
    const seen = await body(multipartBody, { file, data: Uint8Array.of(104, 105), tags: ["x", "y"], meta: { a: 1 } });
    assert.match(seen?.headers["content-type"] ?? "", /^multipart\/form-data; boundary=/);
    assert.match(seen?.body ?? "", /name="file"; filename="a%22b.txt"\r\nContent-Type: text\/plain\r\n\r\nhello\r\n/);
    assert.match(seen?.body ?? "", /name="data"; filename="data"\r\nContent-Type: application\/octet-stream\r\n\r\nhi\r\n/);
    assert.match(seen?.body ?? "", /name="tags"\r\n\r\nx\r\n[^]*name="tags"\r\n\r\ny\r\n[^]*name="meta"\r\n\r\n\{"a":1\}/);
  });

  it("may be bytes", async () => {
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
});

describe("credentials", () => {
  const definition: ClientDefinition = {
    name: "tests",
    version: "1",
    env: "TESTS",
    servers: [],
    security: {
      token: { scheme: bearer, env: "TESTS_TOKEN" },
      login: { scheme: basic, env: "TESTS_LOGIN" },
      header: { scheme: headerKey, name: "X-Key" },
      query: { scheme: queryKey, name: "key" },
      cookie: { scheme: cookieKey, name: "session" },
    },
  };
  const signed = async (security: Security, requirement: string[][]) => {
    const server = await start([200, { id: "1" }]);
    const client = new Client(definition, { serverURL: server.url }, security);
    const parameters = [{ name: "id", in: "path" }, { name: "lang", in: "cookie", put: putCookie }] as const;
    await send(client, operationOf({ security: requirement, parameters }), { id: "1", lang: "de;" });
    return server.seen[0];
  };

  it("go where they belong", async () => {
    assert.equal((await signed({ token: "t" }, [["token"]]))?.headers.authorization, "Bearer t");
    assert.equal((await signed({ token: "Bearer t" }, [["token"]]))?.headers.authorization, "Bearer t");
    const login = { username: "Aladdin", password: "open sesame" };
    assert.equal((await signed({ login }, [["login"]]))?.headers.authorization, "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==");
    const seen = await signed({ header: "h", query: "q&", cookie: "c;" }, [["token"], ["header", "query", "cookie"]]);
    assert.equal(seen?.headers["x-key"], "h");
    assert.equal(seen.target, "/things/1?key=q%26");
    assert.equal(seen.headers.cookie, "lang=de%3B; session=c%3B");
    assert.equal((await signed({}, [["token"], []]))?.headers.authorization, undefined);
    assert.equal((await signed(() => Promise.resolve({ token: () => "later" }), [["token"]]))?.headers.authorization, "Bearer later");
  });

  it("may come from the environment", async () => {
    process.env["TESTS_TOKEN"] = "env";
    process.env["TESTS_LOGIN_USERNAME"] = "u";
    try {
      assert.equal((await signed(undefined, [["token"]]))?.headers.authorization, "Bearer env");
      assert.equal((await signed(undefined, [["login"]]))?.headers.authorization, `Basic ${btoa("u:")}`);
    } finally {
      delete process.env["TESTS_TOKEN"];
      delete process.env["TESTS_LOGIN_USERNAME"];
    }
  });

  it("are missed before anything is sent", async () => {
    const client = new Client(definition, { serverURL: "https://example.com" }, {});
    const error = await fail(client, operationOf({ security: [["token"], ["header"]] }));
    assert.ok(error instanceof AuthError);
    assert.match(error.message, /token or header/);
    const failing = new Client(definition, { serverURL: "https://example.com" }, { token: () => Promise.reject(new Error("vault")) });
    assert.equal(((await fail(failing)).cause as Error).message, "vault");
  });

  it("are asked for once more after a 401", async () => {
    const server = await start([401], [200, { id: "1" }]);
    const asked: boolean[] = [];
    const token = ({ refresh }: { refresh: boolean }) => {
      asked.push(refresh);
      return refresh ? "new" : "old";
    };
    await send(new Client(definition, { serverURL: server.url }, { token }));
    assert.deepEqual(asked, [false, true]);
    assert.deepEqual(server.seen.map(({ headers }) => headers.authorization), ["Bearer old", "Bearer new"]);
    const stubborn = await start([401]);
    assert.equal((await fail(clientOf(stubborn.url))).attempts, 1);
  });

  it("of OAuth are obtained once for all, and kept", async () => {
    const tokens = await start([500, ""], [200, { access_token: "t1", expires_in: 3600 }], [200, { access_token: "t2", expires_in: 0.001 }]);
    const token = clientCredentials({ tokenURL: `${tokens.url}/token`, clientID: "id", clientSecret: "s", scopes: ["a", "b"] }) as (
      context: { refresh: boolean },
    ) => Promise<string>;
    const now = { refresh: false };
    // A failure is not kept.
    await assert.rejects(token(now), AuthError);
    assert.deepEqual(await Promise.all([token(now), token(now), token(now)]), ["t1", "t1", "t1"]);
    assert.equal(await token(now), "t1");
    assert.equal(tokens.seen.length, 2);
    assert.equal(tokens.seen[1]?.body, "grant_type=client_credentials&client_id=id&client_secret=s&scope=a+b");
    assert.equal(await token({ refresh: true }), "t2");
    await new Promise((resolve) => setTimeout(resolve, 5));
    await token(now);
    assert.equal(tokens.seen.length, 4);
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
});

describe("webhooks", () => {
  // The example of the Standard Webhooks specification.
  const secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
  const body = '{"test": 2432232314}';
  const headers = {
    "webhook-id": "msg_p5jXN8AQM9LWM0D4loKWxJek",
    "webhook-timestamp": "1614265330",
    "webhook-signature": "v1,bm9ldHUjKzFob2VudXRob2VodWUzMjRvdWVvdW9ldQo= v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
  };
  const now = 1614265330_000;

  it("are known by their signature", async () => {
    assert.deepEqual(await verifyWebhook(secret, headers, body, { now }), { test: 2432232314 });
    assert.deepEqual(await verifyWebhook(["whsec_AAAA", secret], new Headers(headers), body, { now: now + 300_000 }), { test: 2432232314 });
  });

  it("are refused otherwise", async () => {
    for (const [key, sent, text, time] of [
      [secret, headers, `${body} `, now],
      ["whsec_AAAA", headers, body, now],
      [secret, headers, body, now + 301_000],
      [secret, headers, body, now - 301_000],
      [secret, { ...headers, "webhook-timestamp": "1614265330.0" }, body, now],
      [secret, { ...headers, "webhook-signature": "v2,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=" }, body, now],
      [secret, { ...headers, "webhook-id": "" }, body, now],
    ] as const) {
      await assert.rejects(verifyWebhook(key, sent, text, { now: time }), WebhookVerificationError);
    }
  });
});
