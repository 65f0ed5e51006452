import { Conformance, RFCDate } from "conformance";

const conformance = new Conformance();

await conformance.paths.timesInPath({
  day: new RFCDate("2024-01-15"),
  instant: new Date("2024-01-15T09:30:00Z"),
});
