import { ConformanceCore } from "conformance/core.js";
import { pathsLabelText } from "conformance/funcs/pathsLabelText.js";

const conformance = new ConformanceCore();

const result = await pathsLabelText(conformance, {
  color: "<value>",
});

if (!result.ok) {
  throw result.error;
}
