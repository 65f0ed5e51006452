import { ConformanceCore } from "conformance/core.js";
import { queriesExplodedList } from "conformance/funcs/queriesExplodedList.js";

const conformance = new ConformanceCore();

const result = await queriesExplodedList(conformance, {});

if (!result.ok) {
  throw result.error;
}
