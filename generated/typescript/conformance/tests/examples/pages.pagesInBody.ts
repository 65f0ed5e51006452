import { Conformance } from "conformance";

const conformance = new Conformance();

const result = await conformance.pages.pagesInBody({});

for await (const item of result.items()) {
  console.log(item);
}
