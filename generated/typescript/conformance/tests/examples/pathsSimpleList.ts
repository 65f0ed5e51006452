import { ConformanceCore } from "conformance/core.js";
import { pathsSimpleList } from "conformance/funcs/pathsSimpleList.js";

const conformance = new ConformanceCore();

const result = await pathsSimpleList(conformance, {
  color: ["<value>"],
});

if (!result.ok) {
  throw result.error;
}
