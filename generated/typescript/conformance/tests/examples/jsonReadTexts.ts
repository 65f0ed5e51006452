import { ConformanceCore } from "conformance/core.js";
import { jsonReadTexts } from "conformance/funcs/jsonReadTexts.js";

const conformance = new ConformanceCore();

const result = await jsonReadTexts(conformance);

if (!result.ok) {
  throw result.error;
}

console.log(result.value);
