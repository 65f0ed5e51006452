import { ConformanceCore } from "conformance/core.js";
import { pathsSeveralInSegment } from "conformance/funcs/pathsSeveralInSegment.js";

const conformance = new ConformanceCore();

const result = await pathsSeveralInSegment(conformance, {
  owner: "<value>",
  repo: "<value>",
  format: "<value>",
});

if (!result.ok) {
  throw result.error;
}
