import { Conformance } from "conformance";

const conformance = new Conformance();

const result = await conformance.json.writeTree({
  name: "<value>",
});

console.log(result);
