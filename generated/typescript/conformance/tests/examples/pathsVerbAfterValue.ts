import { ConformanceCore } from "conformance/core.js";
import { pathsVerbAfterValue } from "conformance/funcs/pathsVerbAfterValue.js";

const conformance = new ConformanceCore();

const result = await pathsVerbAfterValue(conformance, {
  name: "<value>",
});

if (!result.ok) {
  throw result.error;
}
