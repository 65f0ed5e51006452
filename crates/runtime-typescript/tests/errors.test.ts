import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { inspect } from "node:util";

import { decimal, exact } from "../src/decimal.ts";
import { envelope } from "../src/envelope.ts";
import { APIError, type SDKError } from "../src/errors.ts";
import { int64 } from "../src/lossless.ts";
import { byMediaType } from "../src/mediatypes.ts";
import { unwrap } from "../src/result.ts";
import { callReturning } from "../src/returned.ts";
import type { Schema } from "../src/schema.ts";
import { clientOf, fail, NotFound, operationOf, SECRET } from "./client.ts";
import { start } from "./started.ts";

describe("an error", () => {
  it("is of its documented class", async () => {
    const server = await start([404, { error: { code: "gone", doc_url: "u" } }, { "x-request-id": "req_1" }]);
    const error = await fail(clientOf(server.url));
    assert.ok(error instanceof NotFound && error instanceof APIError);
    assert.equal(error.name, "NotFound");
    assert.equal(error.message, "gone");
    assert.deepEqual(error.data$, { error: { code: "gone", docUrl: "u" } });
    assert.equal(error.statusCode, 404);
    assert.equal(error.requestId, "req_1");
    assert.equal(error.attempts, 1);
    assert.equal(error.isRetryable, false);
    assert.ok(!inspect(error, { depth: 9 }).includes(SECRET));
  });

  it("is in an envelope where that is wanted", async () => {
    const error = { error: { code: "not_found", doc_url: "https://example.com" } };
    const server = await start([503], [404, error, { "x-request-id": "r" }], [404, { other: 1 }]);
    const responses = { "200": { type: { required: ["id"] }, field: "thing" } };
    const operation = operationOf({ result: envelope, returned: { NotFound: "notFound" }, responses });
    const made = () => callReturning<Record<string, unknown>, SDKError>(clientOf(server.url), operation, { id: "1" });
    const given = await unwrap(made());
    assert.equal(given["statusCode"], 404);
    assert.deepEqual(given["notFound"], { error: { code: "not_found", docUrl: "https://example.com" } });
    assert.equal(given["thing"], undefined);
    assert.deepEqual((given["headers"] as Record<string, string[]>)["x-request-id"], ["r"]);
    assert.equal(server.seen.length, 2);
    // What does not fit the documented body has no field.
    const thrown = await made();
    assert.ok(!thrown.ok && thrown.error instanceof APIError && thrown.error.statusCode === 404);
  });

  it("is told from others of its status by its media type", async () => {
    class Problem extends APIError {
      static readonly schema: Schema = { required: ["title"] };
      override readonly name = "Problem";
    }
    const classes = { "application/json": NotFound, "application/problem+json": Problem };
    const operation = operationOf({ errors: { "404": { choose: byMediaType, classes } } });
    const both = { error: { code: "gone" }, title: "Gone" };
    for (const [body, type, name] of [
      [both, "application/json; charset=utf-8", "NotFound"],
      [both, "application/problem+JSON", "Problem"],
      // What comes as another one, or as none at all, is what it looks like.
      [{ title: "Gone" }, "application/json", "Problem"],
      [{ title: "Gone" }, "text/plain", "Problem"],
      [{ other: 1 }, "application/problem+json", "APIError"],
      [both, "constructor", "NotFound"],
    ] as const) {
      const server = await start([404, JSON.stringify(body), { "content-type": type }]);
      assert.equal((await fail(clientOf(server.url), operation)).name, name, type);
    }
  });

  it("loses no digit", async () => {
    class Exceeded extends APIError {
      static readonly schema: Schema = { fields: { used: int64, price: decimal }, required: ["used"] };
      override readonly name = "Exceeded";
    }
    const server = await start([404, '{"used":9007199254740993,"price":1.10,"other":0.1}', { "content-type": "application/json" }]);
    const error = await fail(clientOf(server.url), operationOf({ errors: { "404": Exceeded }, json: exact }));
    assert.ok(error instanceof Exceeded);
    assert.deepEqual(error.data$, { used: 9007199254740993n, price: "1.10", other: 0.1 });
  });

  it("is not hidden by a bad body", async () => {
    for (const [body, type] of [["<html>", "text/html"], ["{", "application/json"], ['{"else":1}', "application/json"], ["", ""]]) {
      const server = await start([404, body, { "content-type": type ?? "" }]);
      const error = await fail(clientOf(server.url));
      assert.ok(error instanceof APIError && !(error instanceof NotFound), body);
      assert.equal(error.body, body);
      assert.equal(error.message, "the API answered 404");
    }
  });
});
