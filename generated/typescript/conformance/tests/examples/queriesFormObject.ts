import { ConformanceCore } from "conformance/core.js";
import { queriesFormObject } from "conformance/funcs/queriesFormObject.js";

const conformance = new ConformanceCore();

const result = await queriesFormObject(conformance, {});

if (!result.ok) {
  throw result.error;
}
