// One program for Node, Deno and Bun: it uses the built package as its users do, against a server of its own.

import assert from "node:assert/strict";
import { createServer } from "node:http";

import { verifyWebhook } from "gallery/lib/webhooks.js";
import { Pimms } from "pimms";
import { PimmsCore } from "pimms/core.js";
import { customersList } from "pimms/funcs/customersList.js";
import { BadRequest, SDKError } from "pimms/models/errors";

const customer = { id: "cus_1", externalId: "ext_1", name: "Ada", createdAt: "2025-02-13T09:00:00.000Z" };
const seen = [];

const server = createServer((request, response) => {
  let body = "";
  request.on("data", (chunk) => (body += chunk));
  request.on("end", () => {
    const { method, url, headers } = request;
    seen.push({ call: `${method} ${url}`, token: headers.authorization, agent: headers["user-agent"], body });
    if (url.includes("busy")) return response.writeHead(503, { "retry-after-ms": "1" }).end();
    const error = { error: { code: "bad_request", message: "no such thing", doc_url: "https://docs.example" } };
    const [status, answer] = url.includes("wrong") ? [400, error] : [200, method === "GET" && !url.includes("cus_") ? [customer] : customer];
    response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(answer));
  });
});
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
const serverURL = `http://127.0.0.1:${server.address().port}`;

const pimms = new Pimms({ token: "secret", serverURL });
assert.deepEqual(await pimms.customers.list({ email: "a b@example.com" }), [customer]);
assert.equal(seen[0].call, "GET /customers?email=a%20b%40example.com");
assert.equal(seen[0].token, "Bearer secret");
assert.match(seen[0].agent, /^pimms\/\d/);

await assert.rejects(pimms.customers.get({ id: "wrong" }), (error) => {
  assert.ok(error instanceof BadRequest && error instanceof SDKError);
  assert.equal(error.message, "no such thing");
  assert.equal(error.data$.error.docUrl, "https://docs.example");
  assert.ok(!String(error.stack).includes("secret"));
  return true;
});
await assert.rejects(pimms.customers.get({ id: "busy" }), (error) => error.statusCode === 503 && error.attempts === 3);

const stopped = await customersList(new PimmsCore({ token: "secret", serverURL }), {}, { signal: AbortSignal.abort() });
assert.equal(stopped.error.name, "RequestAbortedError");

// The example of the Standard Webhooks specification.
const message = await verifyWebhook(
  "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
  {
    "webhook-id": "msg_p5jXN8AQM9LWM0D4loKWxJek",
    "webhook-timestamp": "1614265330",
    "webhook-signature": "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
  },
  '{"test": 2432232314}',
  { now: 1614265330_000 },
);
assert.deepEqual(message, { test: 2432232314 });

server.close();
server.closeAllConnections();

const nobody = createServer();
await new Promise((resolve) => nobody.listen(0, "127.0.0.1", resolve));
const closedURL = `http://127.0.0.1:${nobody.address().port}`;
await new Promise((resolve) => nobody.close(resolve));
const refused = await customersList(new PimmsCore({ token: "secret", serverURL: closedURL, retryConfig: { strategy: "none" } }));
assert.equal(refused.ok, false);
assert.equal(refused.error.name, "ConnectionError");
assert.equal(refused.error.kind, "connect");

const { Deno, Bun } = globalThis;
console.log(`works on ${Deno ? `Deno ${Deno.version.deno}` : Bun ? `Bun ${Bun.version}` : `Node ${process.version}`}`);
