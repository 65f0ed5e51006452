import { Conformance } from "conformance";

const conformance = new Conformance();

const result = await conformance.lines.readRows();

for await (const item of result) {
  console.log(item);
}
