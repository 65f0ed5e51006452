import { Conformance } from "conformance";

const conformance = new Conformance();

await conformance.bodies.sendParts({
  photo: new Blob(["contents"]),
});
