// Every link of every page leads somewhere: to a file of this package, and to a heading in it.

import assert from "node:assert/strict";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";

const root = new URL("../", import.meta.url);
const names = readdirSync(root, { recursive: true }).map((name) => name.replaceAll("\\", "/"));
const isPage = (name) => /^(docs\/.*|README|USAGE|FUNCTIONS|RUNTIMES)\.md$/.test(name);
const pages = new Map(names.filter(isPage).map((name) => [name, readFileSync(new URL(name, root), "utf8")]));

test("every link resolves", () => {
  const broken = [];
  for (const [name, text] of pages) {
    for (const target of linksOf(text)) {
      if (/^(https?:|mailto:)/.test(target)) continue;
      const url = new URL(target, new URL(name, root));
      const path = decodeURI(url.pathname.slice(root.pathname.length));
      if (!existsSync(new URL(path, root))) broken.push(`${name}: ${target}`);
      else if (url.hash !== "" && !anchorsOf(pages.get(path) ?? "").includes(url.hash.slice(1))) {
        broken.push(`${name}: ${target} has no such heading`);
      }
    }
  }
  assert.ok(pages.size > 0);
  assert.deepEqual(broken, []);
});

/** The targets of `[…](target)`, code aside. */
function linksOf(text) {
  const prose = text.replace(/```.*?```/gs, "").replace(/`[^`\n]*`/g, "");
  return [...prose.matchAll(/\]\(([^)\s]*)\)/g)].map(([, target]) => target);
}

/** The headings' anchors as GitHub makes them. */
function anchorsOf(text) {
  const headings = text.replace(/```.*?```/gs, "").matchAll(/^#+ (.*)$/gm);
  return [...headings].map(([, heading]) => heading.toLowerCase().replaceAll(" ", "-").replace(/[^\p{L}\p{N}_-]/gu, ""));
}
