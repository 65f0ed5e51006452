import { ConformanceCore } from "conformance/core.js";
import { pathsSimpleObject } from "conformance/funcs/pathsSimpleObject.js";

const conformance = new ConformanceCore();

const result = await pathsSimpleObject(conformance, {
  color: { r: 1, g: 1, b: 1 },
});

if (!result.ok) {
  throw result.error;
}
