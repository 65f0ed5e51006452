import { ConformanceCore } from "conformance/core.js";
import { pagesPagesByUrl } from "conformance/funcs/pagesPagesByUrl.js";

const conformance = new ConformanceCore();

const result = await pagesPagesByUrl(conformance, {});

if (!result.ok) {
  throw result.error;
}

for await (const item of result.value.items()) {
  console.log(item);
}
