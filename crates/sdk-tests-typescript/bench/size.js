// What each standalone function of the generated packages weighs in a page of a browser: bundled, minified and compressed
// together with its client and all that it needs of the runtime. It fails where one of a named package is above the budget.
//
//     node crates/sdk-tests-typescript/bench/size.js [PACKAGE...]

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

import { build } from "esbuild";

const BUDGET = 6000;

const packages = new URL("../../../generated/typescript/", import.meta.url).pathname;

const named = process.argv.slice(2);

for (const name of named.length > 0 ? named : readdirSync(packages)) {
  const root = `${packages}${name}/src/`;
  // Packages without a page of functions do not offer them.
  if (!existsSync(`${packages}${name}/FUNCTIONS.md`)) continue;
  const [, core] = /export class (\w+)/.exec(readFileSync(`${root}core.ts`, "utf8"));
  const sizes = [];
  for (const file of readdirSync(`${root}funcs`)) sizes.push(await sizeOf(root, core, file.replace(".ts", "")));
  sizes.sort((one, other) => one.compressed - other.compressed);
  const text = ({ call, bytes, compressed }) => `${call} ${bytes} bytes, ${compressed} compressed`;
  const over = sizes.filter(({ compressed }) => compressed > BUDGET).length;
  console.log(`${name}: from ${text(sizes.at(0))} to ${text(sizes.at(-1))}; ${over} of ${sizes.length} above ${BUDGET}`);
  if (named.length > 0 && over > 0) process.exitCode = 1;
}

async function sizeOf(root, core, call) {
  const contents =
    `import { ${core} } from "${root}core.ts"; import { ${call} } from "${root}funcs/${call}.ts";` +
    `console.log(await ${call}(new ${core}()));`;
  const bundle = await build({
    stdin: { contents, resolveDir: root },
    ...{ bundle: true, minify: true, format: "esm", target: "es2022", write: false },
  });
  const { contents: bytes } = bundle.outputFiles[0];
  return { call, bytes: bytes.length, compressed: gzipSync(bytes, { level: 9 }).length };
}
