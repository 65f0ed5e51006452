import { ConformanceCore } from "conformance/core.js";
import { pagesPagesInBody } from "conformance/funcs/pagesPagesInBody.js";

const conformance = new ConformanceCore();

const result = await pagesPagesInBody(conformance, {});

if (!result.ok) {
  throw result.error;
}

for await (const item of result.value.items()) {
  console.log(item);
}
