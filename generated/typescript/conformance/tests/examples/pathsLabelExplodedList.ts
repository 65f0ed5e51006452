import { ConformanceCore } from "conformance/core.js";
import { pathsLabelExplodedList } from "conformance/funcs/pathsLabelExplodedList.js";

const conformance = new ConformanceCore();

const result = await pathsLabelExplodedList(conformance, {
  color: ["<value>"],
});

if (!result.ok) {
  throw result.error;
}
