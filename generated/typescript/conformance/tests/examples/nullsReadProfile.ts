import { ConformanceCore } from "conformance/core.js";
import { nullsReadProfile } from "conformance/funcs/nullsReadProfile.js";

const conformance = new ConformanceCore();

const result = await nullsReadProfile(conformance);

if (!result.ok) {
  throw result.error;
}

console.log(result.value);
