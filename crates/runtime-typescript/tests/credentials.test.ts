import assert from "node:assert/strict";
import { describe, it } from "node:test";

import { basic } from "../src/basic.ts";
import { Client, type ClientDefinition } from "../src/client.ts";
import { cookieKey, putCookie } from "../src/cookies.ts";
import { AuthError, InvalidRequestError } from "../src/errors.ts";
import { HTTPClient } from "../src/http.ts";
import { clientCredentials, exchangeCredentials } from "../src/oauth.ts";
import { bearer, headerKey, queryKey, type Security, type SecurityContext } from "../src/security.ts";
import { clientOf, fail, operationOf, send } from "./client.ts";
import { serve } from "./server.ts";
import { start, track } from "./started.ts";

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
    const token = clientCredentials({ tokenURL: `${tokens.url}/token`, clientID: "id", clientSecret: "s", scopes: ["a", "b"] });
    const now = { refresh: false };
    // A failure is not kept.
    await assert.rejects(token(now), AuthError);
    assert.deepEqual(await Promise.all([token(now), token(now), token(now)]), ["t1", "t1", "t1"]);
    assert.equal(await token(now), "t1");
    assert.equal(tokens.seen.length, 2);
    assert.equal(tokens.seen[1]?.body, "grant_type=client_credentials&scope=a+b");
    assert.equal(tokens.seen[1].headers.authorization, `Basic ${btoa("id:s")}`);
    assert.equal(await token({ refresh: true }), "t2");
    await new Promise((resolve) => setTimeout(resolve, 5));
    await token(now);
    assert.equal(tokens.seen.length, 4);
  });

  it("of OAuth may stand in the body, with further parameters", async () => {
    const tokens = await start([200, { access_token: "t" }]);
    const token = clientCredentials({ tokenURL: tokens.url, clientID: "i:d", clientSecret: "s&", inBody: true, parameters: { audience: "a" } });
    assert.equal(await token({ refresh: false }), "t");
    assert.equal(tokens.seen[0]?.body, "grant_type=client_credentials&audience=a&client_id=i%3Ad&client_secret=s%26");
    assert.equal(tokens.seen[0].headers.authorization, undefined);
    await clientCredentials({ tokenURL: tokens.url, clientID: "i:d", clientSecret: "s&" })({ refresh: false });
    assert.equal(tokens.seen[1]?.headers.authorization, `Basic ${btoa("i%3Ad:s%26")}`);
  });

  it("of OAuth are renewed once for a hundred calls whose token expired", async () => {
    let given = 0;
    const tokens = track(await serve(() => [200, { access_token: `t${++given}`, expires_in: 3600 }]));
    const api = track(await serve(({ headers }) => (headers.authorization === "Bearer t1" ? [401] : [200, { id: "1" }])));
    const token = clientCredentials({ tokenURL: tokens.url, clientID: "id", clientSecret: "s" });
    const client = new Client(definition, { serverURL: api.url }, { token });
    await Promise.all(Array.from({ length: 100 }, () => send(client)));
    assert.equal(tokens.seen.length, 2);
    assert.equal(api.seen.length, 200);
  });

  it("of OAuth do not go anywhere else", async () => {
    const elsewhere = await start([200, { access_token: "t" }]);
    const tokens = await start([307, undefined, { location: elsewhere.url }]);
    const token = clientCredentials({ tokenURL: tokens.url, clientID: "id", clientSecret: "s" });
    await assert.rejects(token({ refresh: false }));
    assert.equal(elsewhere.seen.length, 0);
    await assert.rejects(clientCredentials({ tokenURL: "http://example.com", clientID: "id", clientSecret: "s" })({ refresh: false }), InvalidRequestError);
  });

  it("of OAuth may be options of the client, or stand in the environment", async () => {
    let given = 0;
    // Both are at the same server: the document's token URL is relative.
    const server = await serve(({ target, headers }) => {
      if (target === "/oauth/token") return [200, { access_token: `t${++given}`, expires_in: 3600 }];
      return headers.authorization === "Bearer t1" && given === 1 && server.seen.length > 3 ? [401] : [200, { id: "1" }];
    });
    track(server);
    const own: ClientDefinition = {
      ...definition,
      security: { login: { scheme: basic }, oauth: { scheme: bearer, env: "TESTS_OAUTH", token: { url: "/oauth/token", env: "TESTS" } } },
      exchange: exchangeCredentials,
    };
    const operation = operationOf({ security: [["oauth"]] });
    const sent: string[] = [];
    const httpClient = new HTTPClient().addHook("beforeRequest", ({ url }) => void sent.push(new URL(url).pathname));
    const options = { serverURL: `${server.url}/v1`, httpClient, retryConfig: { strategy: "none" } } as const;
    const client = new Client(own, options, { oauth: { clientID: "id", clientSecret: "s", scopes: ["a"] } });
    // One request for all, through the client's own transport; and one more after a 401.
    await Promise.all([send(client, operation), send(client, operation)]);
    await send(client, operation);
    assert.deepEqual(sent.filter((path) => path === "/oauth/token").length, 2);
    assert.equal(server.seen[0]?.body, "grant_type=client_credentials&scope=a");
    assert.equal(server.seen.at(-1)?.headers.authorization, "Bearer t2");
    // Tokens and functions are still taken, and other credentials are not touched.
    const login = { username: "u", password: "p" };
    await send(new Client(own, options, { oauth: () => "mine", login }), operation);
    assert.equal(server.seen.at(-1)?.headers.authorization, "Bearer mine");
    await send(new Client(own, options, { login }), operationOf({ security: [["oauth"], ["login"]] }));
    assert.equal(server.seen.at(-1)?.headers.authorization, `Basic ${btoa("u:p")}`);
    const later = new Client(own, options, () => ({ oauth: { clientID: "other", clientSecret: "s" } }));
    await send(later, operation);
    await send(later, operation);
    assert.equal(given, 3);
    process.env["TESTS_CLIENT_ID"] = "env";
    process.env["TESTS_CLIENT_SECRET"] = "secret";
    try {
      await send(new Client(own, options, undefined), operation);
      assert.equal(server.seen.at(-1)?.headers.authorization, "Bearer t4");
      assert.equal(server.seen.at(-2)?.headers.authorization, `Basic ${btoa("env:secret")}`);
    } finally {
      delete process.env["TESTS_CLIENT_ID"];
      delete process.env["TESTS_CLIENT_SECRET"];
    }
    const missing = await fail(new Client(own, options, {}), operation);
    assert.ok(missing instanceof AuthError && !missing.message.includes("secret"));
  });

  it("that were refused are told to the function that gave them", async () => {
    const server = await start([401], [200, { id: "1" }]);
    const refused: unknown[] = [];
    const token = (context: SecurityContext) => {
      refused.push(context.refused);
      return context.refresh ? "new" : "old";
    };
    await send(new Client(definition, { serverURL: server.url }, { token }));
    assert.deepEqual(refused, [undefined, "old"]);
  });
});
