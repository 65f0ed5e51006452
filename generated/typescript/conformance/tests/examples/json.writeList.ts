import { Conformance } from "conformance";

const conformance = new Conformance();

await conformance.json.writeList([{ name: "<value>" }]);
