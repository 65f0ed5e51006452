import { ConformanceCore } from "conformance/core.js";
import { pathsMatrixObject } from "conformance/funcs/pathsMatrixObject.js";

const conformance = new ConformanceCore();

const result = await pathsMatrixObject(conformance, {
  color: { r: 1, g: 1, b: 1 },
});

if (!result.ok) {
  throw result.error;
}
