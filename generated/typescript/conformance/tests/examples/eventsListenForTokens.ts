import { ConformanceCore } from "conformance/core.js";
import { eventsListenForTokens } from "conformance/funcs/eventsListenForTokens.js";

const conformance = new ConformanceCore();

const result = await eventsListenForTokens(conformance);

if (!result.ok) {
  throw result.error;
}

for await (const item of result.value) {
  console.log(item);
}
