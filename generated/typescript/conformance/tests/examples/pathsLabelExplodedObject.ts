import { ConformanceCore } from "conformance/core.js";
import { pathsLabelExplodedObject } from "conformance/funcs/pathsLabelExplodedObject.js";

const conformance = new ConformanceCore();

const result = await pathsLabelExplodedObject(conformance, {
  color: { r: 1, g: 1, b: 1 },
});

if (!result.ok) {
  throw result.error;
}
