import { Conformance } from "conformance";

const conformance = new Conformance();

await conformance.bodies.sendForm({
  name: "<value>",
});
