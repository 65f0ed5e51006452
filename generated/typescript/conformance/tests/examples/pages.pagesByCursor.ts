import { Conformance } from "conformance";

const conformance = new Conformance();

const result = await conformance.pages.pagesByCursor({});

for await (const item of result.items()) {
  console.log(item);
}
