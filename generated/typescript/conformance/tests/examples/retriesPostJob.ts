import { ConformanceCore } from "conformance/core.js";
import { retriesPostJob } from "conformance/funcs/retriesPostJob.js";

const conformance = new ConformanceCore();

const result = await retriesPostJob(conformance);

if (!result.ok) {
  throw result.error;
}

console.log(result.value);
