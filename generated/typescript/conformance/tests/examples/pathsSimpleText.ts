import { ConformanceCore } from "conformance/core.js";
import { pathsSimpleText } from "conformance/funcs/pathsSimpleText.js";

const conformance = new ConformanceCore();

const result = await pathsSimpleText(conformance, {
  color: "<value>",
});

if (!result.ok) {
  throw result.error;
}
