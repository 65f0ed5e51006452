import { RFCDate } from "conformance";
import { ConformanceCore } from "conformance/core.js";
import { pathsTimesInPath } from "conformance/funcs/pathsTimesInPath.js";

const conformance = new ConformanceCore();

const result = await pathsTimesInPath(conformance, {
  day: new RFCDate("2024-01-15"),
  instant: new Date("2024-01-15T09:30:00Z"),
});

if (!result.ok) {
  throw result.error;
}
