import { ConformanceCore } from "conformance/core.js";
import { jsonReadTree } from "conformance/funcs/jsonReadTree.js";

const conformance = new ConformanceCore();

const result = await jsonReadTree(conformance);

if (!result.ok) {
  throw result.error;
}

console.log(result.value);
