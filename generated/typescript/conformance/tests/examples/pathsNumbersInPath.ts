import { ConformanceCore } from "conformance/core.js";
import { pathsNumbersInPath } from "conformance/funcs/pathsNumbersInPath.js";

const conformance = new ConformanceCore();

const result = await pathsNumbersInPath(conformance, {
  whole: 1n,
  real: 1.5,
  flag: true,
});

if (!result.ok) {
  throw result.error;
}
