import { ConformanceCore } from "conformance/core.js";
import { openWriteLabels } from "conformance/funcs/openWriteLabels.js";

const conformance = new ConformanceCore();

const result = await openWriteLabels(conformance, {});

if (!result.ok) {
  throw result.error;
}
