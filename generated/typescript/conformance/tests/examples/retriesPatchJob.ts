import { ConformanceCore } from "conformance/core.js";
import { retriesPatchJob } from "conformance/funcs/retriesPatchJob.js";

const conformance = new ConformanceCore();

const result = await retriesPatchJob(conformance);

if (!result.ok) {
  throw result.error;
}

console.log(result.value);
