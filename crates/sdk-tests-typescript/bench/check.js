// How long `tsc` takes to check a package: the "Check time" of its extended diagnostics, best of several rounds, of the
// compiler of today and of the last one that was written in TypeScript. Given a second package, the two take turns, so that
// what disturbs the machine disturbs both, and the relation is printed: the middle of those of all rounds.
//
//     node crates/sdk-tests-typescript/bench/check.js [PACKAGE [OTHER]]

import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const ROUNDS = 15;
const BUDGET = 0.5;

const require = createRequire(import.meta.url);
const here = fileURLToPath(new URL(".", import.meta.url));
const [, , first = join(here, "../../../generated/typescript/conformance/src"), other] = process.argv;
const folders = [first, ...(other === undefined ? [] : [other])].map((folder) => resolve(folder));

for (const compiler of [["typescript-7", "--singleThreaded"], ["typescript-7"], ["typescript"]]) {
  const { version } = require(`${compiler[0]}/package.json`);
  const name = [`TypeScript ${version}`, ...compiler.slice(1)].join(" ");
  const rounds = Array.from({ length: ROUNDS }, () => folders.map((folder) => checkTime(compiler, folder)));
  for (const [index, folder] of folders.entries()) {
    const best = Math.min(...rounds.map((times) => times[index]));
    console.log(`${folder}: checked in ${best.toFixed(3)} s by ${name}`);
  }
  if (other === undefined) continue;
  const relations = rounds.map(([ours, theirs]) => ours / theirs).sort((one, another) => one - another);
  console.log(`ratio ${relations[ROUNDS >> 1].toFixed(2)} (budget: at most ${BUDGET})`);
}

/** The same options for whatever is compared; the compiler is started anew each time. */
function checkTime(compiler, folder) {
  const scratch = mkdtempSync(join(here, "check-"));
  try {
    const compilerOptions = {
      ...{ target: "ES2022", lib: ["ES2022", "DOM", "DOM.Iterable"], module: "ESNext", moduleResolution: "Bundler" },
      ...{ types: [], strict: true, noEmit: true, skipLibCheck: true, allowImportingTsExtensions: true },
    };
    const project = join(scratch, "tsconfig.json");
    writeFileSync(project, JSON.stringify({ compilerOptions, include: [join(folder, "**/*.ts")] }));
    const told = output(compiler, ["--extendedDiagnostics", "--project", project]);
    const [, seconds] = /Check time:\s+([\d.]+)s/.exec(told);
    return Number(seconds);
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

/** What the compiler prints, also where it finds something wrong: packages of other generators are not always clean. */
function output([compiler, ...own], options) {
  const tsc = join(dirname(require.resolve(`${compiler}/package.json`)), "bin/tsc");
  try {
    return execFileSync(process.execPath, [tsc, ...options, ...own], { encoding: "utf8" });
  } catch (error) {
    return error.stdout;
  }
}
