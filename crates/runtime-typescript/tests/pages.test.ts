import assert from "node:assert/strict";
import { afterEach, describe, it } from "node:test";

import { envelope } from "../src/envelope.ts";
import { APIError, PaginationError, type SDKError } from "../src/errors.ts";
import type { RequestOptions } from "../src/options.ts";
import { callPages, type Page, type Pagination } from "../src/page.ts";
import { clientOf, operationOf, SECRET } from "./client.ts";
import { type Loopback, type Reply, serve } from "./server.ts";

interface Item {
  id: string;
}

interface List extends Page<List, Item> {
  result: { data: Item[] };
}

const list = operationOf({
  path: "/items",
  parameters: [
    { name: "after", in: "query" },
    { name: "page", in: "query" },
    { name: "offset", in: "query" },
    { name: "limit", in: "query" },
  ],
  responses: { "200": { type: { wire: { nextCursor: "next_cursor" }, required: ["data"] } } },
});
const items = (...ids: string[]) => ids.map((id) => ({ id }));

let open: Loopback | undefined;
afterEach(() => open?.close());

async function first<Response = List>(
  pagination: Pagination,
  replies: unknown[],
  input: object = {},
  operation = list,
  options?: RequestOptions,
) {
  open = await serve((_, count): Reply => (count < replies.length ? [200, replies[count]] : [500]));
  const result = await callPages<Response, SDKError>(clientOf(open.url), operation, pagination, input, options);
  if (!result.ok) throw result.error;
  return result.value;
}

async function idsOf(page: List): Promise<string> {
  let ids = "";
  for await (const item of page.items()) ids += item.id;
  return ids;
}

const targets = () => open?.seen.map(({ target }) => target);

describe("cursors", () => {
  const cursor: Pagination = {
    style: "cursor",
    inputs: [{ role: "cursor", path: ["after"] }],
    items: ["data"],
    next: ["nextCursor"],
  };
  const replies = [
    { data: items("a", "b"), next_cursor: "b" },
    { data: items("c"), next_cursor: null },
  ];

  it("are followed page by page, and not ahead", async () => {
    const page = await first(cursor, replies, { limit: 2 });
    assert.deepEqual(page.result.data, items("a", "b"));
    assert.equal(open?.seen.length, 1);
    const second = await page.next();
    assert.equal(await page.next(), second);
    assert.deepEqual(second?.result.data, items("c"));
    assert.deepEqual(await second.next(), null);
    assert.deepEqual(targets(), ["/items?limit=2", "/items?after=b&limit=2"]);
  });

  it("give items and pages", async () => {
    const page = await first(cursor, replies);
    assert.equal(await idsOf(page), "abc");
    const sizes: number[] = [];
    for await (const one of page) sizes.push(one.result.data.length);
    assert.deepEqual(sizes, [2, 1]);
    // The pages that were there already were not asked for again.
    assert.equal(open?.seen.length, 2);
    assert.deepEqual(Object.keys(page), ["result"]);
  });

  it("are not followed in circles", async () => {
    const page = await first(cursor, [replies[0], { data: items("c"), next_cursor: "b" }]);
    const ids: string[] = [];
    await assert.rejects(
      async () => {
        for await (const item of page.items()) ids.push(item.id);
      },
      (error) => error instanceof PaginationError && error.cursor === "b",
    );
    assert.deepEqual(ids, ["a", "b", "c"]);
  });

  it("can be resumed after a failure", async () => {
    const page = await first(cursor, [replies[0]]);
    await assert.rejects(idsOf(page), (error) => error instanceof APIError && error.cursor === "b");
  });

  it("are followed as far as the caller wants", async () => {
    const endless = ["a", "b", "c", "d"].map((id) => ({ data: items(id), next_cursor: id }));
    const page = await first(cursor, endless, {}, list, { pageLimit: 2 });
    assert.equal(await idsOf(page), "ab");
    assert.equal(open?.seen.length, 2);
  });

  it("may be the id of the last item", async () => {
    const page = await first({ ...cursor, next: ["data", -1, "id"] }, [{ data: items("a", "b") }, { data: [] }]);
    assert.equal(await idsOf(page), "ab");
    assert.deepEqual(targets(), ["/items", "/items?after=b"]);
  });

  it("may go into a body", async () => {
    const inBody: Pagination = { ...cursor, inputs: [{ role: "cursor", path: ["after"] }] };
    assert.equal(await idsOf(await first(inBody, replies, { after: "0" })), "abc");
    assert.deepEqual(targets(), ["/items?after=0", "/items?after=b"]);
  });
});

describe("numbers", () => {
  it("count pages up to a short one", async () => {
    const pagination: Pagination = {
      style: "offset",
      inputs: [
        { role: "page", path: ["page"] },
        { role: "limit", path: ["limit"] },
      ],
      items: ["data"],
    };
    const page = await first(pagination, [{ data: items("a", "b") }, { data: items("c") }], { limit: 2 });
    assert.equal(await idsOf(page), "abc");
    assert.deepEqual(targets(), ["/items?limit=2", "/items?page=2&limit=2"]);
  });

  it("skip items up to an empty page", async () => {
    const pagination: Pagination = { style: "offset", inputs: [{ role: "offset", path: ["offset"] }], items: ["data"] };
    const page = await first(pagination, [{ data: items("a", "b") }, { data: items("c") }, { data: [] }]);
    assert.equal(await idsOf(page), "abc");
    assert.deepEqual(targets(), ["/items", "/items?offset=2", "/items?offset=3"]);
  });

  it("end with the last page", async () => {
    const pagination: Pagination = {
      style: "offset",
      inputs: [{ role: "page", path: ["page"] }],
      items: ["data"],
      pageCount: ["pages"],
    };
    const page = await first(pagination, [{ data: items("a"), pages: 2 }, { data: items("b"), pages: 2 }]);
    assert.equal(await idsOf(page), "ab");
  });
});

describe("addresses", () => {
  interface Envelope extends Page<Envelope, Item> {
    statusCode: number;
    body?: { data: Item[] };
  }
  const url: Pagination = { style: "url", items: ["data"], next: ["next"] };

  it("give path and query, as they are written, and no server", async () => {
    const page = await first(url, [
      { data: items("a"), next: "https://evil.example/steal?x=1%2C2&y" },
      { data: items("b"), next: "/items?after=b" },
      { data: [], next: "/items?after=b" },
    ]);
    assert.equal(await idsOf(page), "ab");
    assert.deepEqual(targets(), ["/items", "/steal?x=1%2C2&y", "/items?after=b"]);
    assert.ok(open?.seen.every(({ headers }) => headers.authorization === `Bearer ${SECRET}`));
  });

  it("work in envelopes", async () => {
    const operation = operationOf({
      ...list,
      result: envelope,
      responses: { "200": { type: { required: ["data"] }, field: "body" } },
    });
    const replies = [{ data: items("a"), next: "/items?after=a" }, { data: items("b") }];
    const page = await first<Envelope>(url, replies, {}, operation);
    assert.equal(page.statusCode, 200);
    assert.deepEqual((await page.next())?.body?.data, items("b"));
    const ids: string[] = [];
    for await (const item of page.items()) ids.push(item.id);
    assert.deepEqual(ids, ["a", "b"]);
  });
});
