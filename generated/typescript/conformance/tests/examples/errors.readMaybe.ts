import { Conformance } from "conformance";

const conformance = new Conformance();

const result = await conformance.errors.readMaybe();

console.log(result);
