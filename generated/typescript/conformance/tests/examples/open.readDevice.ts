import { Conformance } from "conformance";

const conformance = new Conformance();

const result = await conformance.open.readDevice();

console.log(result);
