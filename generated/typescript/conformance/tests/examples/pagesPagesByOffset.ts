import { ConformanceCore } from "conformance/core.js";
import { pagesPagesByOffset } from "conformance/funcs/pagesPagesByOffset.js";

const conformance = new ConformanceCore();

const result = await pagesPagesByOffset(conformance, {});

if (!result.ok) {
  throw result.error;
}

for await (const item of result.value.items()) {
  console.log(item);
}
