import { Conformance } from "conformance";

const conformance = new Conformance();

await conformance.queries.deepObject({});
