import { Conformance } from "conformance";

const conformance = new Conformance();

await conformance.paths.numbersInPath({
  whole: 1n,
  real: 1.5,
  flag: true,
});
