import { Conformance } from "conformance";

const conformance = new Conformance();

const result = await conformance.json.readNames();

console.log(result);
