import { Conformance } from "conformance";

const conformance = new Conformance();

await conformance.queries.requiredInQuery({
  q: "<value>",
  n: 1,
});
