import { ConformanceCore } from "conformance/core.js";
import { pagesPagesByCursor } from "conformance/funcs/pagesPagesByCursor.js";

const conformance = new ConformanceCore();

const result = await pagesPagesByCursor(conformance, {});

if (!result.ok) {
  throw result.error;
}

for await (const item of result.value.items()) {
  console.log(item);
}
