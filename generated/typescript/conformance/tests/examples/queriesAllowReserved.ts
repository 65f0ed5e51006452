import { ConformanceCore } from "conformance/core.js";
import { queriesAllowReserved } from "conformance/funcs/queriesAllowReserved.js";

const conformance = new ConformanceCore();

const result = await queriesAllowReserved(conformance, {});

if (!result.ok) {
  throw result.error;
}
