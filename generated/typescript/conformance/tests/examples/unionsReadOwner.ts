import { ConformanceCore } from "conformance/core.js";
import { unionsReadOwner } from "conformance/funcs/unionsReadOwner.js";

const conformance = new ConformanceCore();

const result = await unionsReadOwner(conformance);

if (!result.ok) {
  throw result.error;
}

console.log(result.value);
