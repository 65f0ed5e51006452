import { Conformance } from "conformance";

const conformance = new Conformance();

const result = await conformance.nulls.readProfile();

console.log(result);
