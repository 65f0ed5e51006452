import { ConformanceCore } from "conformance/core.js";
import { queriesSpaceDelimitedObject } from "conformance/funcs/queriesSpaceDelimitedObject.js";

const conformance = new ConformanceCore();

const result = await queriesSpaceDelimitedObject(conformance, {});

if (!result.ok) {
  throw result.error;
}
