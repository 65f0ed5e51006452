import { ConformanceCore } from "conformance/core.js";
import { queriesMapInQuery } from "conformance/funcs/queriesMapInQuery.js";

const conformance = new ConformanceCore();

const result = await queriesMapInQuery(conformance, {});

if (!result.ok) {
  throw result.error;
}
