// Makes a program of every example of the pages, as it stands there, below `build/examples`. `examples.json` beside them says
// where each comes from and which operation it calls.

import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";

const root = new URL("../", import.meta.url);
const build = new URL("build/", import.meta.url);

const pages = readdirSync(root, { recursive: true })
  .map((name) => name.replaceAll("\\", "/"))
  .filter((name) => /^(docs\/.*|[A-Z]+)\.md$/.test(name))
  .sort();

/** By the text of a program: the same may stand on several pages. */
const examples = new Map();
/** The pages of models show one line each, which together make one program. */
const models = new Set();

for (const page of pages) {
  let heading = "";
  let operation;
  let program;
  for (const line of readFileSync(new URL(page, root), "utf8").split("\n")) {
    if (program !== undefined) {
      if (line !== "```") program.push(line);
      else {
        add(program.join("\n"), page, heading, operation);
        program = undefined;
      }
    } else if (line === "```typescript") {
      program = [];
    } else if (/^##? /.test(line)) {
      heading = line.replace(/^#+ /, "");
      operation = undefined;
    } else if (line.startsWith("<!-- UsageSnippet ")) {
      operation = / operationID="([^"]*)"/.exec(line)[1];
    }
  }
}

if (models.size > 0) add([...models].join("\n"), "docs", "models");

rmSync(build, { recursive: true, force: true });
mkdirSync(new URL("examples/", build), { recursive: true });
const index = [...examples.values()].map(({ text, ...example }, at) => {
  const file = `example${at + 1}`;
  writeFileSync(new URL(`examples/${file}.ts`, build), `${text}\n`);
  return { file, ...example };
});
writeFileSync(new URL("examples.json", build), JSON.stringify(index));

function add(text, page, heading, operation) {
  if (page.startsWith("docs/models/")) models.add(text);
  else if (!examples.has(text)) examples.set(text, { text, page, heading, operation });
}
