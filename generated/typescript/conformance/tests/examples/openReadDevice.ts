import { ConformanceCore } from "conformance/core.js";
import { openReadDevice } from "conformance/funcs/openReadDevice.js";

const conformance = new ConformanceCore();

const result = await openReadDevice(conformance);

if (!result.ok) {
  throw result.error;
}

console.log(result.value);
