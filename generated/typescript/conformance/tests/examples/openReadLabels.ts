import { ConformanceCore } from "conformance/core.js";
import { openReadLabels } from "conformance/funcs/openReadLabels.js";

const conformance = new ConformanceCore();

const result = await openReadLabels(conformance);

if (!result.ok) {
  throw result.error;
}

console.log(result.value);
