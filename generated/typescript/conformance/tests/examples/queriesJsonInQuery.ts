import { ConformanceCore } from "conformance/core.js";
import { queriesJsonInQuery } from "conformance/funcs/queriesJsonInQuery.js";

const conformance = new ConformanceCore();

const result = await queriesJsonInQuery(conformance, {});

if (!result.ok) {
  throw result.error;
}
