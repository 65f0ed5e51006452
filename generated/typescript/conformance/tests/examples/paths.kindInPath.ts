import { Conformance } from "conformance";

const conformance = new Conformance();

await conformance.paths.kindInPath({
  kind: "a-b",
});
