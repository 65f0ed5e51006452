import { ConformanceCore } from "conformance/core.js";
import { queriesBracketsInName } from "conformance/funcs/queriesBracketsInName.js";

const conformance = new ConformanceCore();

const result = await queriesBracketsInName(conformance, {});

if (!result.ok) {
  throw result.error;
}
