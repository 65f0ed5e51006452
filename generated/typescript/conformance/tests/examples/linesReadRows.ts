import { ConformanceCore } from "conformance/core.js";
import { linesReadRows } from "conformance/funcs/linesReadRows.js";

const conformance = new ConformanceCore();

const result = await linesReadRows(conformance);

if (!result.ok) {
  throw result.error;
}

for await (const item of result.value) {
  console.log(item);
}
