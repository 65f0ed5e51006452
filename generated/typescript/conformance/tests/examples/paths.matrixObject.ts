import { Conformance } from "conformance";

const conformance = new Conformance();

await conformance.paths.matrixObject({
  color: { r: 1, g: 1, b: 1 },
});
