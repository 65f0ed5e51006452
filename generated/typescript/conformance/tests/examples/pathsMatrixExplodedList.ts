import { ConformanceCore } from "conformance/core.js";
import { pathsMatrixExplodedList } from "conformance/funcs/pathsMatrixExplodedList.js";

const conformance = new ConformanceCore();

const result = await pathsMatrixExplodedList(conformance, {
  color: ["<value>"],
});

if (!result.ok) {
  throw result.error;
}
