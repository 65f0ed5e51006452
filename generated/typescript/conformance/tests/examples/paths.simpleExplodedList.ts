import { Conformance } from "conformance";

const conformance = new Conformance();

await conformance.paths.simpleExplodedList({
  color: ["<value>"],
});
