import { ConformanceCore } from "conformance/core.js";
import { queriesRequiredInQuery } from "conformance/funcs/queriesRequiredInQuery.js";

const conformance = new ConformanceCore();

const result = await queriesRequiredInQuery(conformance, {
  q: "<value>",
  n: 1,
});

if (!result.ok) {
  throw result.error;
}
