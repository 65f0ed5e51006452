import { ConformanceCore } from "conformance/core.js";
import { jsonWriteTree } from "conformance/funcs/jsonWriteTree.js";

const conformance = new ConformanceCore();

const result = await jsonWriteTree(conformance, {
  name: "<value>",
});

if (!result.ok) {
  throw result.error;
}

console.log(result.value);
