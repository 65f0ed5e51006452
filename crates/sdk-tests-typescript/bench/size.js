// What each standalone function of a generated package weighs in a page of a browser: bundled, minified and compressed
// together with its client and all that it needs of the runtime.

import { readdirSync } from "node:fs";
import { gzipSync } from "node:zlib";

import { build } from "esbuild";

const packages = [["pimms", "PimmsCore"]];

for (const [name, core] of packages) {
  const root = new URL(`../../../generated/typescript/${name}/src/`, import.meta.url).pathname;
  for (const file of readdirSync(`${root}funcs`)) {
    const call = file.replace(".ts", "");
    const contents =
      `import { ${core} } from "${root}core.ts"; import { ${call} } from "${root}funcs/${file}";` +
      `console.log(await ${call}(new ${core}()));`;
    const bundle = await build({
      stdin: { contents, resolveDir: root },
      ...{ bundle: true, minify: true, format: "esm", target: "es2022", write: false },
    });
    const { contents: text } = bundle.outputFiles[0];
    const compressed = gzipSync(text, { level: 9 }).length;
    console.log(`${name} ${call.padEnd(24)} ${text.length} bytes, ${compressed} compressed`);
  }
}
