import { ConformanceCore } from "conformance/core.js";
import { jsonReadNames } from "conformance/funcs/jsonReadNames.js";

const conformance = new ConformanceCore();

const result = await jsonReadNames(conformance);

if (!result.ok) {
  throw result.error;
}

console.log(result.value);
