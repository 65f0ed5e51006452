import { Conformance } from "conformance";

const conformance = new Conformance();

const result = await conformance.open.readLabels();

console.log(result);
