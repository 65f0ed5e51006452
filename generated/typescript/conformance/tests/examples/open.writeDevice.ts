import { Conformance } from "conformance";

const conformance = new Conformance();

await conformance.open.writeDevice({
  state: "on",
});
