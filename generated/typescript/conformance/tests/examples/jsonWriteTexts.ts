import { ConformanceCore } from "conformance/core.js";
import { jsonWriteTexts } from "conformance/funcs/jsonWriteTexts.js";

const conformance = new ConformanceCore();

const result = await jsonWriteTexts(conformance, {});

if (!result.ok) {
  throw result.error;
}

console.log(result.value);
