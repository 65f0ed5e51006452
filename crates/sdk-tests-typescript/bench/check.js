// How long `tsc` takes to check a package: the "Check time" of its extended diagnostics, best of several rounds. Given a
// second package, the two take turns, so that what disturbs the machine disturbs both, and the relation is printed.
//
//     node crates/sdk-tests-typescript/bench/check.js [PACKAGE [OTHER]]

import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const ROUNDS = 5;
const BUDGET = 0.5;

const tsc = createRequire(import.meta.url).resolve("typescript/bin/tsc");
const here = fileURLToPath(new URL(".", import.meta.url));
const [, , first = join(here, "../../../generated/typescript/conformance/src"), other] = process.argv;

const folders = [first, ...(other === undefined ? [] : [other])].map((folder) => resolve(folder));
const best = folders.map(() => Infinity);
for (let round = 0; round < ROUNDS; round++) {
  for (const [index, folder] of folders.entries()) best[index] = Math.min(best[index], checkTime(folder));
}
for (const [index, folder] of folders.entries()) console.log(`${folder}: checked in ${best[index].toFixed(2)} s`);
if (other !== undefined) console.log(`ratio ${(best[0] / best[1]).toFixed(2)} (budget: at most ${BUDGET})`);

/** The same options for whatever is compared; the compiler is started anew each time. */
function checkTime(folder) {
  const scratch = mkdtempSync(join(here, "check-"));
  try {
    const compilerOptions = {
      ...{ target: "ES2022", lib: ["ES2022", "DOM", "DOM.Iterable"], module: "ESNext", moduleResolution: "Bundler" },
      ...{ types: [], strict: true, noEmit: true, skipLibCheck: true, allowImportingTsExtensions: true },
    };
    const project = join(scratch, "tsconfig.json");
    writeFileSync(project, JSON.stringify({ compilerOptions, include: [join(folder, "**/*.ts")] }));
    const [, seconds] = /Check time:\s+([\d.]+)s/.exec(output(["--extendedDiagnostics", "--project", project]));
    return Number(seconds);
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

/** What the compiler prints, also where it finds something wrong: packages of other generators are not always clean. */
function output(options) {
  try {
    return execFileSync(process.execPath, [tsc, ...options], { encoding: "utf8" });
  } catch (error) {
    return error.stdout;
  }
}
