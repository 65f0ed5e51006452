import { ConformanceCore } from "conformance/core.js";
import { jsonWriteNumbers } from "conformance/funcs/jsonWriteNumbers.js";

const conformance = new ConformanceCore();

const result = await jsonWriteNumbers(conformance, {});

if (!result.ok) {
  throw result.error;
}

console.log(result.value);
