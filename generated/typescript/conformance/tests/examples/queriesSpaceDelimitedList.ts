import { ConformanceCore } from "conformance/core.js";
import { queriesSpaceDelimitedList } from "conformance/funcs/queriesSpaceDelimitedList.js";

const conformance = new ConformanceCore();

const result = await queriesSpaceDelimitedList(conformance, {});

if (!result.ok) {
  throw result.error;
}
