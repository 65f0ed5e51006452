import { ConformanceCore } from "conformance/core.js";
import { jsonReadList } from "conformance/funcs/jsonReadList.js";

const conformance = new ConformanceCore();

const result = await jsonReadList(conformance);

if (!result.ok) {
  throw result.error;
}

console.log(result.value);
