import { ConformanceCore } from "conformance/core.js";
import { pathsSimpleExplodedObject } from "conformance/funcs/pathsSimpleExplodedObject.js";

const conformance = new ConformanceCore();

const result = await pathsSimpleExplodedObject(conformance, {
  color: { r: 1, g: 1, b: 1 },
});

if (!result.ok) {
  throw result.error;
}
