import { ConformanceCore } from "conformance/core.js";
import { queriesFormList } from "conformance/funcs/queriesFormList.js";

const conformance = new ConformanceCore();

const result = await queriesFormList(conformance, {});

if (!result.ok) {
  throw result.error;
}
