import { Conformance } from "conformance";

const conformance = new Conformance();

const result = await conformance.errors.readItem();

console.log(result);
