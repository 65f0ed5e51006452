import { ConformanceCore } from "conformance/core.js";
import { retriesDeleteJob } from "conformance/funcs/retriesDeleteJob.js";

const conformance = new ConformanceCore();

const result = await retriesDeleteJob(conformance);

if (!result.ok) {
  throw result.error;
}

console.log(result.value);
