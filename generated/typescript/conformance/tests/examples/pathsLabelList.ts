import { ConformanceCore } from "conformance/core.js";
import { pathsLabelList } from "conformance/funcs/pathsLabelList.js";

const conformance = new ConformanceCore();

const result = await pathsLabelList(conformance, {
  color: ["<value>"],
});

if (!result.ok) {
  throw result.error;
}
