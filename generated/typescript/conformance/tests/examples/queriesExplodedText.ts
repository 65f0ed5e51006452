import { ConformanceCore } from "conformance/core.js";
import { queriesExplodedText } from "conformance/funcs/queriesExplodedText.js";

const conformance = new ConformanceCore();

const result = await queriesExplodedText(conformance, {});

if (!result.ok) {
  throw result.error;
}
