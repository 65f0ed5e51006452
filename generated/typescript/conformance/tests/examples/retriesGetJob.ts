import { ConformanceCore } from "conformance/core.js";
import { retriesGetJob } from "conformance/funcs/retriesGetJob.js";

const conformance = new ConformanceCore();

const result = await retriesGetJob(conformance);

if (!result.ok) {
  throw result.error;
}

console.log(result.value);
