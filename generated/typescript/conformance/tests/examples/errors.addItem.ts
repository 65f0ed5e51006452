import { Conformance } from "conformance";

const conformance = new Conformance();

const result = await conformance.errors.addItem({
  id: "<id>",
});

console.log(result);
