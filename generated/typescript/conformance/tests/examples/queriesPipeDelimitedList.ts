import { ConformanceCore } from "conformance/core.js";
import { queriesPipeDelimitedList } from "conformance/funcs/queriesPipeDelimitedList.js";

const conformance = new ConformanceCore();

const result = await queriesPipeDelimitedList(conformance, {});

if (!result.ok) {
  throw result.error;
}
