import { ConformanceCore } from "conformance/core.js";
import { pathsSimpleExplodedList } from "conformance/funcs/pathsSimpleExplodedList.js";

const conformance = new ConformanceCore();

const result = await pathsSimpleExplodedList(conformance, {
  color: ["<value>"],
});

if (!result.ok) {
  throw result.error;
}
