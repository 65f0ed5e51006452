import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { it } from "node:test";

/** From where the tests are built. */
const root = new URL("../../../../", import.meta.url);

it("every promise names the tests that keep it, and those exist", () => {
  const page = readFileSync(new URL("docs/promises-typescript.md", root), "utf8");
  const rows = page.split("\n").filter((line) => /^\| \d/.test(line));
  assert.deepEqual(rows.map((row) => parseInt(row.slice(2))), Array.from({ length: 40 }, (_, index) => index + 1));
  for (const row of rows) {
    const named = [...(row.split(" | ").at(-1) ?? "").matchAll(/`(\w+): ([^`]+)`/g)];
    assert.ok(named.length > 0, row);
    for (const [, file = "", name = ""] of named) {
      const tests = readFileSync(new URL(`crates/runtime-typescript/tests/${file}.test.ts`, root), "utf8");
      assert.ok(tests.includes(`it("${name}"`), `there is no test ${file}: ${name}`);
    }
  }
});
