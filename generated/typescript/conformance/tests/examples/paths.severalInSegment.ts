import { Conformance } from "conformance";

const conformance = new Conformance();

await conformance.paths.severalInSegment({
  owner: "<value>",
  repo: "<value>",
  format: "<value>",
});
