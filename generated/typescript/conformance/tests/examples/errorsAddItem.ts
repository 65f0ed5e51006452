import { ConformanceCore } from "conformance/core.js";
import { errorsAddItem } from "conformance/funcs/errorsAddItem.js";

const conformance = new ConformanceCore();

const result = await errorsAddItem(conformance, {
  id: "<id>",
});

if (!result.ok) {
  throw result.error;
}

console.log(result.value);
