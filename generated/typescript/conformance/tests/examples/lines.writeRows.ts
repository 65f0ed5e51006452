import { Conformance } from "conformance";

const conformance = new Conformance();

await conformance.lines.writeRows([]);
