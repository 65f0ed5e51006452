import { ConformanceCore } from "conformance/core.js";
import { queriesFixedQuery } from "conformance/funcs/queriesFixedQuery.js";

const conformance = new ConformanceCore();

const result = await queriesFixedQuery(conformance, {});

if (!result.ok) {
  throw result.error;
}
