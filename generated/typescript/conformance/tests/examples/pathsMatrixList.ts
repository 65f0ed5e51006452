import { ConformanceCore } from "conformance/core.js";
import { pathsMatrixList } from "conformance/funcs/pathsMatrixList.js";

const conformance = new ConformanceCore();

const result = await pathsMatrixList(conformance, {
  color: ["<value>"],
});

if (!result.ok) {
  throw result.error;
}
