// Plays `conformance/*.json` against the package as it was built: each case calls it through its public API, and what is on
// the wire and what the call gives is what the case says.

import assert from "node:assert/strict";
import { describe, it } from "node:test";

import { Conformance } from "conformance";
import { validate } from "conformance/lib/validate.js";

import { parseExact, textOf, writeExact } from "./exact.ts";
import { otherwise } from "./otherwise.ts";
import { factsOf, type Outcome, type Play } from "./outcome.ts";
import { Playing, type Seen } from "./server.ts";
import { type Case, casesOf, type Exchange, files, type Gives, type Part } from "./suite.ts";

for (const file of files) {
  const { calls } = (await import(`./calls/${file}.js`)) as { calls: readonly Play[] };
  describe(file, () => {
    const cases = casesOf(file);
    it("has a call for each case", () => {
      assert.equal(calls.length, cases.length);
    });
    for (const [index, own] of cases.entries()) {
      it(own.name, async () => {
        const gives = (otherwise[`${file}: ${own.name}`] ?? same)(own.gives ?? {});
        for (const seed of seedsOf(own)) await play({ ...own, gives }, calls[index] as Play, seed);
      });
    }
  });
}

it("names what differs by its case", () => {
  const names = files.flatMap((file) => casesOf(file).map(({ name }) => `${file}: ${name}`));
  assert.deepEqual(Object.keys(otherwise).filter((name) => !names.includes(name)), []);
});

function same(gives: Gives): Gives {
  return gives;
}

function seedsOf({ exchanges }: Case): number[] {
  return exchanges.flatMap(({ response }) => response.cuts ?? []).concat(0).filter((seed, at, all) => all.indexOf(seed) === at);
}

async function play({ exchanges, gives = {} }: Case, call: Play, seed: number): Promise<void> {
  const responses = exchanges.map(({ response }) => response);
  const server = new Playing("as" in gives ? [...responses, { status: 200, body: gives.as }] : responses, seed);
  const serverURL = await server.start();
  try {
    const retryConfig = { strategy: "backoff", backoff: { initialInterval: 0 } } as const;
    const outcome = await call(new Conformance({ serverURL, retryConfig, validate }));
    assert.equal(server.seen.length, exchanges.length + ("as" in gives ? 1 : 0), String(outcome.error?.stack));
    for (const [at, { request }] of exchanges.entries()) checkRequest(server.seen, at, request);
    if ("as" in gives) assert.deepEqual(parseExact(server.seen.at(-1)?.body ?? ""), parseExact(writeExact(gives.as)));
    checkOutcome(outcome, gives);
  } finally {
    await server.stop();
  }
}

function checkRequest(all: readonly Seen[], at: number, request: Exchange["request"]): void {
  const seen = all[at] as Seen;
  assert.equal(`${seen.method} ${seen.target}`, `${request.method} ${request.target}`);
  for (const [name, expected] of Object.entries(request.headers ?? {})) {
    const value = seen.headers.get(name.toLowerCase());
    if (expected === true) assert.ok(value !== undefined, name);
    else if (typeof expected === "number") assert.equal(value, all[expected]?.headers.get(name.toLowerCase()), name);
    else assert.equal(value ?? null, expected, name);
  }
  if ("body" in request) assert.deepEqual(parseExact(seen.body), request.body);
  else if (request.parts !== undefined) assert.deepEqual(partsOf(seen), request.parts.map(withoutBody));
  else assert.equal(seen.body, request.text ?? "");
}

/** The parts of a multipart body. */
function partsOf({ headers, body }: Seen): Part[] {
  const [, boundary = ""] = /^multipart\/form-data; *boundary=([^;]+)$/.exec(headers.get("content-type") ?? "") ?? [];
  return body.split(`--${boundary}\r\n`).slice(1).map((text) => {
    const part = text.replace(new RegExp(`\r\n(--${boundary}--\r\n)?$`), "");
    const end = part.indexOf("\r\n\r\n");
    const head = part.slice(0, end);
    const [, name = ""] = / name="([^"]*)"/.exec(head) ?? [];
    const [, filename] = / filename="([^"]*)"/.exec(head) ?? [];
    const [, type] = /^content-type: *(.*)$/im.exec(head) ?? [];
    return { name, ...(filename === undefined ? {} : { filename }), ...(type === undefined ? {} : { type }), text: part.slice(end + 4) };
  });
}

/** What is compared as JSON is written without spaces by this package, so that it can be compared as text. */
function withoutBody({ body, ...part }: Part): Part {
  return body === undefined ? part : { ...part, text: JSON.stringify(body) };
}

function checkOutcome(outcome: Outcome, gives: Gives): void {
  const { error: expected, items, streamed, downloaded, nothing } = gives;
  const facts = outcome.error && factsOf(outcome.error);
  if (facts === undefined || expected === undefined) assert.deepEqual(facts, expected, String(outcome.error?.stack));
  for (const [key, value] of Object.entries(expected ?? {})) {
    // Parameters have the names that they have in code.
    const isNamed = key === "parameter" && plain(facts?.[key]) === plain(value);
    if (!isNamed) assert.deepEqual(facts?.[key], value, `${key} of ${textOf(facts)}`);
  }
  const bytes = gives["downloaded bytes"];
  const list = items ?? streamed;
  assert.deepEqual(list === undefined ? undefined : parseExact(textOf(outcome.items)), list);
  if (downloaded !== undefined) assert.equal(Buffer.from(outcome.bytes ?? []).toString(), downloaded);
  if (bytes !== undefined) assert.equal(Buffer.from(outcome.bytes ?? []).toString("hex"), bytes);
  if (nothing === true) assert.equal(outcome.value, undefined);
}

/** Letters and digits of a name, whatever its case. */
function plain(name: unknown): string {
  return String(name).toLowerCase().replace(/[^a-z0-9]/g, "");
}
