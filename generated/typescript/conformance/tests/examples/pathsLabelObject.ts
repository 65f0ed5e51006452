import { ConformanceCore } from "conformance/core.js";
import { pathsLabelObject } from "conformance/funcs/pathsLabelObject.js";

const conformance = new ConformanceCore();

const result = await pathsLabelObject(conformance, {
  color: { r: 1, g: 1, b: 1 },
});

if (!result.ok) {
  throw result.error;
}
