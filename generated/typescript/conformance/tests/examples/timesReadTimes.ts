import { ConformanceCore } from "conformance/core.js";
import { timesReadTimes } from "conformance/funcs/timesReadTimes.js";

const conformance = new ConformanceCore();

const result = await timesReadTimes(conformance);

if (!result.ok) {
  throw result.error;
}

console.log(result.value);
