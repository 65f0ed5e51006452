import { Conformance } from "conformance";

const conformance = new Conformance();

const result = await conformance.times.readTimes();

console.log(result);
