import { ConformanceCore } from "conformance/core.js";
import { queriesNestedDeepObject } from "conformance/funcs/queriesNestedDeepObject.js";

const conformance = new ConformanceCore();

const result = await queriesNestedDeepObject(conformance, {});

if (!result.ok) {
  throw result.error;
}
