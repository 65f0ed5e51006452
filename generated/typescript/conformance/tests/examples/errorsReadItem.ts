import { ConformanceCore } from "conformance/core.js";
import { errorsReadItem } from "conformance/funcs/errorsReadItem.js";

const conformance = new ConformanceCore();

const result = await errorsReadItem(conformance);

if (!result.ok) {
  throw result.error;
}

console.log(result.value);
