import { ConformanceCore } from "conformance/core.js";
import { pathsMatrixText } from "conformance/funcs/pathsMatrixText.js";

const conformance = new ConformanceCore();

const result = await pathsMatrixText(conformance, {
  color: "<value>",
});

if (!result.ok) {
  throw result.error;
}
