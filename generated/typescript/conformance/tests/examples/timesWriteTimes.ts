import { ConformanceCore } from "conformance/core.js";
import { timesWriteTimes } from "conformance/funcs/timesWriteTimes.js";

const conformance = new ConformanceCore();

const result = await timesWriteTimes(conformance, {});

if (!result.ok) {
  throw result.error;
}
