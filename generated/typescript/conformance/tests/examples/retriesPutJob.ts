import { ConformanceCore } from "conformance/core.js";
import { retriesPutJob } from "conformance/funcs/retriesPutJob.js";

const conformance = new ConformanceCore();

const result = await retriesPutJob(conformance);

if (!result.ok) {
  throw result.error;
}

console.log(result.value);
