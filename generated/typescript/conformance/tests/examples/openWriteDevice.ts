import { ConformanceCore } from "conformance/core.js";
import { openWriteDevice } from "conformance/funcs/openWriteDevice.js";

const conformance = new ConformanceCore();

const result = await openWriteDevice(conformance, {
  state: "on",
});

if (!result.ok) {
  throw result.error;
}
