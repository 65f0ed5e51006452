import { Conformance } from "conformance";

const conformance = new Conformance();

await conformance.paths.simpleList({
  color: ["<value>"],
});
