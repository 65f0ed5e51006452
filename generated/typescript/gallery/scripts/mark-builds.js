// Tells Node which of the two builds is which.
import { writeFileSync } from "node:fs";

for (const type of ["esm", "commonjs"]) {
  const text = JSON.stringify({ type: type === "esm" ? "module" : "commonjs" });
  writeFileSync(new URL(`../dist/${type}/package.json`, import.meta.url), `${text}\n`);
}
