import { Conformance } from "conformance";

const conformance = new Conformance();

const result = await conformance.retries.deleteJob();

console.log(result);
