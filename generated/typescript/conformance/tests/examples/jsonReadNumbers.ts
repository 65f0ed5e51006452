import { ConformanceCore } from "conformance/core.js";
import { jsonReadNumbers } from "conformance/funcs/jsonReadNumbers.js";

const conformance = new ConformanceCore();

const result = await jsonReadNumbers(conformance);

if (!result.ok) {
  throw result.error;
}

console.log(result.value);
