import { Conformance } from "conformance";

const conformance = new Conformance();

await conformance.bodies.sendBytes(new Blob(["contents"]));
