import { ConformanceCore } from "conformance/core.js";
import { pagesPagesByNumber } from "conformance/funcs/pagesPagesByNumber.js";

const conformance = new ConformanceCore();

const result = await pagesPagesByNumber(conformance, {});

if (!result.ok) {
  throw result.error;
}

for await (const item of result.value.items()) {
  console.log(item);
}
