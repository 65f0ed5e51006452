import { Conformance } from "conformance";

const conformance = new Conformance();

const result = await conformance.events.listen();

for await (const item of result) {
  console.log(item);
}
