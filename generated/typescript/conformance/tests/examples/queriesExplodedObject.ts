import { ConformanceCore } from "conformance/core.js";
import { queriesExplodedObject } from "conformance/funcs/queriesExplodedObject.js";

const conformance = new ConformanceCore();

const result = await queriesExplodedObject(conformance, {});

if (!result.ok) {
  throw result.error;
}
