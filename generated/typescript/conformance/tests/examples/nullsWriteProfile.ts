import { ConformanceCore } from "conformance/core.js";
import { nullsWriteProfile } from "conformance/funcs/nullsWriteProfile.js";

const conformance = new ConformanceCore();

const result = await nullsWriteProfile(conformance, {
  id: "<id>",
  bio: "<value>",
});

if (!result.ok) {
  throw result.error;
}

console.log(result.value);
