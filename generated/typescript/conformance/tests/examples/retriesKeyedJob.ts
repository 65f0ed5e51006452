import { ConformanceCore } from "conformance/core.js";
import { retriesKeyedJob } from "conformance/funcs/retriesKeyedJob.js";

const conformance = new ConformanceCore();

const result = await retriesKeyedJob(conformance, {});

if (!result.ok) {
  throw result.error;
}

console.log(result.value);
