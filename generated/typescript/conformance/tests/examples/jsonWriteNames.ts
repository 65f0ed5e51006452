import { ConformanceCore } from "conformance/core.js";
import { jsonWriteNames } from "conformance/funcs/jsonWriteNames.js";

const conformance = new ConformanceCore();

const result = await jsonWriteNames(conformance, {});

if (!result.ok) {
  throw result.error;
}

console.log(result.value);
