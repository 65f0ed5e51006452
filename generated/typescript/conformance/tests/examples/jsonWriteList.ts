import { ConformanceCore } from "conformance/core.js";
import { jsonWriteList } from "conformance/funcs/jsonWriteList.js";

const conformance = new ConformanceCore();

const result = await jsonWriteList(conformance, [{ name: "<value>" }]);

if (!result.ok) {
  throw result.error;
}
