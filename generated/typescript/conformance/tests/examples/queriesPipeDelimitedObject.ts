import { ConformanceCore } from "conformance/core.js";
import { queriesPipeDelimitedObject } from "conformance/funcs/queriesPipeDelimitedObject.js";

const conformance = new ConformanceCore();

const result = await queriesPipeDelimitedObject(conformance, {});

if (!result.ok) {
  throw result.error;
}
