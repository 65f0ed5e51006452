import { ConformanceCore } from "conformance/core.js";
import { queriesDeepObject } from "conformance/funcs/queriesDeepObject.js";

const conformance = new ConformanceCore();

const result = await queriesDeepObject(conformance, {});

if (!result.ok) {
  throw result.error;
}
