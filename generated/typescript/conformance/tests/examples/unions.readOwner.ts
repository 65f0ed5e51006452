import { Conformance } from "conformance";

const conformance = new Conformance();

const result = await conformance.unions.readOwner();

console.log(result);
