import { Conformance } from "conformance";

const conformance = new Conformance();

const result = await conformance.json.writeNames({});

console.log(result);
