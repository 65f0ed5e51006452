import { ConformanceCore } from "conformance/core.js";
import { queriesScalarsInQuery } from "conformance/funcs/queriesScalarsInQuery.js";

const conformance = new ConformanceCore();

const result = await queriesScalarsInQuery(conformance, {});

if (!result.ok) {
  throw result.error;
}
