import { ConformanceCore } from "conformance/core.js";
import { queriesFormText } from "conformance/funcs/queriesFormText.js";

const conformance = new ConformanceCore();

const result = await queriesFormText(conformance, {});

if (!result.ok) {
  throw result.error;
}
