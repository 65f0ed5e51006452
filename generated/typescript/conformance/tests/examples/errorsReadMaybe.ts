import { ConformanceCore } from "conformance/core.js";
import { errorsReadMaybe } from "conformance/funcs/errorsReadMaybe.js";

const conformance = new ConformanceCore();

const result = await errorsReadMaybe(conformance);

if (!result.ok) {
  throw result.error;
}

console.log(result.value);
