import { ConformanceCore } from "conformance/core.js";
import { pathsMatrixExplodedObject } from "conformance/funcs/pathsMatrixExplodedObject.js";

const conformance = new ConformanceCore();

const result = await pathsMatrixExplodedObject(conformance, {
  color: { r: 1, g: 1, b: 1 },
});

if (!result.ok) {
  throw result.error;
}
