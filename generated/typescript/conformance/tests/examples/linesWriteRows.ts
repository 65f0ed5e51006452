import { ConformanceCore } from "conformance/core.js";
import { linesWriteRows } from "conformance/funcs/linesWriteRows.js";

const conformance = new ConformanceCore();

const result = await linesWriteRows(conformance, []);

if (!result.ok) {
  throw result.error;
}
